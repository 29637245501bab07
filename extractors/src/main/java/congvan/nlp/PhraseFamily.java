// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

/** What the phrases that a form prints stand for; {@code role-phrases.tsv} has most of them. */
enum PhraseFamily {
  /** None of them. */
  NONE(0),
  /** Quốc hiệu. */
  NATIONAL_TITLE(1),
  /** Tiêu ngữ. */
  MOTTO(2),
  /** Kính gửi. */
  ADDRESS_LABEL(3),
  /** Nơi nhận. */
  COPIES_LABEL(4),
  /** Như trên. */
  AS_ABOVE(5),
  /** Lưu. */
  ARCHIVE(6),
  /** Về việc. */
  SUBJECT(7),
  /** Căn cứ, and what else a first sentence begins with. */
  OPENING(8),
  /** Độ mật, mức độ khẩn. */
  MARK(9),
  /** Dấu ĐẾN, sao y. */
  STAMP(10),
  /** What a digital signature prints. */
  SIGNATURE_LAYER(11),
  /** Phụ lục. */
  ANNEX(12),
  /** Địa chỉ, mã số thuế. */
  STREET(13),
  /** Trân trọng. */
  FAREWELL(14),
  /** KT., TM. and the title of whom it stands for. */
  AUTHORITY(15),
  /** The beginnings of the names of bodies. */
  AGENCY(16),
  /** Chức vụ: the titles of the lexicon. */
  TITLE(17),
  /** Tên loại: the types of the lexicon. */
  TYPE(18);

  private final int code;

  PhraseFamily(int code) {
    this.code = code;
  }

  /** What stands for it in the values of features, and so in the model. */
  int code() {
    return code;
  }
}
