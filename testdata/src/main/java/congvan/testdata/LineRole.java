// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/** What a line of a letter is, by the parts of Nghị định 30/2020/NĐ-CP and what else there is. */
public enum LineRole {
  /** Cơ quan chủ quản. */
  PARENT_AGENCY,
  /** Cơ quan ban hành. */
  ISSUER,
  /** Quốc hiệu; in letters of the Party its name. */
  NATIONAL_TITLE,
  /** Tiêu ngữ. */
  MOTTO,
  /** Dashes or an asterisk under a name. */
  RULE,
  /** Số, ký hiệu. */
  NUMBER,
  /** Địa danh và thời gian. */
  PLACE_AND_DATE,
  /** Tên loại. */
  TYPE,
  /** Trích yếu. */
  SUBJECT,
  /** Độ mật, mức độ khẩn. */
  MARK,
  /** Kính gửi, alone. */
  RECIPIENTS_LABEL,
  /** An addressee, with Kính gửi before it where there is one. */
  RECIPIENT,
  /** Who decides, in capitals above the bases of a decision. */
  DECIDING_AUTHORITY,
  /** Căn cứ. */
  BASIS,
  /** QUYẾT ĐỊNH: */
  ENACTING,
  /** The sentence before the items. */
  OPENING,
  /** A labelled heading. */
  HEADING,
  /** A labelled item. */
  ITEM,
  /** A row of a table, its head and its rule too. */
  TABLE_ROW,
  /** What else the body says. */
  BODY,
  /** Nơi nhận, alone. */
  COPIES_LABEL,
  /** Nơi nhận: a line of it. */
  COPY,
  /** Lưu. */
  ARCHIVE,
  /** Quyền hạn: TM., KT., TL., TUQ. */
  AUTHORITY,
  /** Chức vụ. */
  POSITION,
  /** Họ tên. */
  SIGNER,
  /** (Đã ký), and what a digital signature prints. */
  SIGNATURE_LAYER,
  /** Dấu ĐẾN, sao y. */
  STAMP,
  /** The number of a page. */
  PAGE_MARK,
  /** Phụ lục. */
  ANNEX
}
