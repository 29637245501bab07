// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

/** What the phrases that a form prints stand for; {@code role-phrases.tsv} has most of them. */
enum PhraseFamily {
  /** None of them. */
  NONE,
  /** Quốc hiệu. */
  NATIONAL_TITLE,
  /** Tiêu ngữ. */
  MOTTO,
  /** Kính gửi. */
  ADDRESS_LABEL,
  /** Nơi nhận. */
  COPIES_LABEL,
  /** Như trên. */
  AS_ABOVE,
  /** Lưu. */
  ARCHIVE,
  /** Về việc. */
  SUBJECT,
  /** Căn cứ, and what else a first sentence begins with. */
  OPENING,
  /** Độ mật, mức độ khẩn. */
  MARK,
  /** Dấu ĐẾN, sao y. */
  STAMP,
  /** What a digital signature prints. */
  SIGNATURE_LAYER,
  /** Phụ lục. */
  ANNEX,
  /** Địa chỉ, mã số thuế. */
  STREET,
  /** Trân trọng. */
  FAREWELL,
  /** KT., TM. and the title of whom it stands for. */
  AUTHORITY,
  /** The beginnings of the names of bodies. */
  AGENCY,
  /** Chức vụ: the titles of the lexicon. */
  TITLE,
  /** Tên loại: the types of the lexicon. */
  TYPE,
  /** Địa danh: the provinces of the lexicon. */
  PLACE
}
