// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

/** What a part of a letter is (thành phần thể thức; NĐ 30/2020/NĐ-CP, Điều 8 and Phụ lục I). */
public enum BlockKind {
  /** Front matter that an export put above the letter. */
  FRONT_MATTER,
  /** The text of a digital signature: {@code Ký bởi: ...}, {@code Thời gian ký: ...}. */
  SIGNATURE_LAYER,
  /** Dấu ĐẾN: stamped by who received the letter, with a number and a date of its own. */
  ARRIVAL_STAMP,
  /** Quốc hiệu and Tiêu ngữ, or the Party's title. */
  MOTTO,
  /** Cơ quan chủ quản and cơ quan ban hành, a line or a part of a line each. */
  LETTERHEAD,
  /** Số, ký hiệu. */
  NUMBER,
  /** Địa danh, ngày tháng năm. */
  PLACE_AND_DATE,
  /** HỎA TỐC, KHẨN, MẬT, DỰ THẢO and other marks. */
  MARK,
  /** Tên loại: {@code QUYẾT ĐỊNH}. */
  TYPE,
  /** Trích yếu: what stands behind {@code V/v} or under the type. */
  SUBJECT,
  /** Thẩm quyền ban hành: {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ...} between title and căn cứ. */
  AUTHORITY,
  /** Kính gửi, and who follows. */
  ADDRESSEES,
  /** Nội dung: from the opening to the end mark. */
  BODY,
  /** Nơi nhận, with its lines. */
  RECIPIENTS,
  /** Quyền hạn, chức vụ, họ tên of who signs. */
  SIGNATURE,
  /** Họ tên of who signs, so damaged that only its place says what it is. */
  DAMAGED_NAME,
  /** Chú thích: the letter's footnotes, which exports gather behind its closing. */
  FOOTNOTES,
  /** SAO Y, SAO LỤC, TRÍCH SAO: the block of who copied the letter. */
  COPY,
  /** Phụ lục, or what is issued with the letter. */
  ANNEX,
  /** Another document in the same file. */
  SECOND_DOCUMENT,
  /** Rules, page numbers and marks, stray signs. */
  NOISE
}
