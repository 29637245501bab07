// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/**
 * The ways of labelling an item, from the widest to the narrowest: where a letter gives no better
 * sign, an item stands under one of a family above (NĐ 30/2020/NĐ-CP, Phụ lục I, bố cục nội dung).
 */
enum LabelFamily {
  /** {@code Phần thứ nhất}. */
  PART,
  /** {@code Chương II}. */
  CHAPTER,
  /** {@code Mục 1}. */
  DIVISION,
  /** {@code Điều 2.}. */
  ARTICLE,
  /** {@code A.}. */
  CAPITAL,
  /** {@code II.}. */
  ROMAN,
  /** {@code 1.}, {@code 1/}, {@code 1-}. */
  NUMBER,
  /** {@code 1)}. */
  NUMBER_BRACKET,
  /** {@code 1.2.}. */
  DECIMAL_2,
  /** {@code 1.2.3.}. */
  DECIMAL_3,
  /** {@code 1.2.3.4.}. */
  DECIMAL_4,
  /** {@code (1)}. */
  NUMBER_BRACKETS,
  /** {@code a)}, {@code a.}. */
  LETTER,
  /** {@code (a)}. */
  LETTER_BRACKETS,
  /** {@code a.1)}, {@code b2)}. */
  LETTER_NUMBER,
  /** {@code (i)}, {@code ii)}. */
  SMALL_ROMAN,
  /** {@code -}, {@code –}. */
  DASH,
  /** {@code +}. */
  PLUS,
  /** {@code *}. */
  STAR,
  /** {@code •} and other signs. */
  DOT;

  boolean isBullet() {
    return compareTo(DASH) >= 0;
  }

  /** Tells whether the label names itself, as {@code Điều 5} does, so that any may come first. */
  boolean isNamed() {
    return compareTo(ARTICLE) <= 0;
  }

  boolean isDecimal() {
    return this == DECIMAL_2 || this == DECIMAL_3 || this == DECIMAL_4 || this == LETTER_NUMBER;
  }
}
