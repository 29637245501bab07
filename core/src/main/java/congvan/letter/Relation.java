// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** What a letter does with a document that it cites. */
public enum Relation {
  /** {@code Căn cứ ...}: stands on it. */
  BASIS,

  /** {@code Thực hiện ...}, {@code Theo ...}: carries it out. */
  IMPLEMENTS,

  /** {@code Phúc đáp ...}, {@code Trả lời ...}: answers it. */
  REPLIES_TO,

  /** {@code sửa đổi, bổ sung ...}: changes it. */
  AMENDS,

  /** {@code thay thế ...}: puts an end to it. */
  REPLACES,

  /** Names it, no more. */
  MENTIONS
}
