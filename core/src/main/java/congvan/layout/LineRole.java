// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

/**
 * What a line of a header or closing is (thành phần thể thức; NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục
 * I), or what else may stand there.
 */
public enum LineRole {
  /** Cơ quan, tổ chức chủ quản trực tiếp. */
  PARENT_AGENCY(BlockKind.LETTERHEAD),
  /** Cơ quan, tổ chức ban hành văn bản. */
  ISSUER(BlockKind.LETTERHEAD),
  /** Quốc hiệu; in letters of the Party its title. */
  NATIONAL_TITLE(BlockKind.MOTTO),
  /** Tiêu ngữ. */
  MOTTO(BlockKind.MOTTO),
  /** Số, ký hiệu. */
  NUMBER(BlockKind.NUMBER),
  /** Địa danh và thời gian ban hành. */
  PLACE_AND_DATE(BlockKind.PLACE_AND_DATE),
  /** Trích yếu. */
  SUBJECT(BlockKind.SUBJECT),
  /** Tên loại. */
  TYPE(BlockKind.TYPE),
  /** Độ mật, mức độ khẩn, dự thảo. */
  MARK(BlockKind.MARK),
  /** Kính gửi, alone. */
  RECIPIENTS_LABEL(BlockKind.ADDRESSEES),
  /** An addressee, with Kính gửi before it where there is one, and its address below it. */
  RECIPIENT(BlockKind.ADDRESSEES),
  /** The sentence before the items, and the bases. */
  OPENING(BlockKind.BODY),
  /** A labelled item or heading of the body. */
  ITEM(BlockKind.BODY),
  /** What else the body says. */
  BODY(BlockKind.BODY),
  /** Nơi nhận, alone. */
  COPIES_LABEL(BlockKind.RECIPIENTS),
  /** A line of Nơi nhận. */
  COPY(BlockKind.RECIPIENTS),
  /** Lưu. */
  ARCHIVE(BlockKind.RECIPIENTS),
  /** Quyền hạn: TM., KT., TL., TUQ. */
  AUTHORITY(BlockKind.SIGNATURE),
  /** Chức vụ. */
  POSITION(BlockKind.SIGNATURE),
  /** Họ tên. */
  SIGNER(BlockKind.SIGNATURE),
  /** Dấu ĐẾN, sao y, and what other stamps say. */
  STAMP(BlockKind.ARRIVAL_STAMP),
  /** What a digital signature prints. */
  SIGNATURE_LAYER(BlockKind.SIGNATURE_LAYER),
  /** Phụ lục, and what stands in it. */
  ANNEX(BlockKind.ANNEX),
  /** Rules, page marks, what recognition made of dirt. */
  NOISE(BlockKind.NOISE);

  private final BlockKind block;

  LineRole(BlockKind block) {
    this.block = block;
  }

  /** The part of a letter that lines of this role make. */
  public BlockKind block() {
    return block;
  }
}
