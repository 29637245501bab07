// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** On which side of its value a deadline lies. */
public enum DeadlineRelation {
  /** {@code trước}: the day named is already late. */
  BEFORE,

  /** {@code chậm nhất}, {@code hạn cuối}, {@code đến hết}: the day named is in time. */
  BY,

  /** On the day itself: a meeting to come. */
  ON,

  /** {@code trong}: at any time within the period. */
  IN,

  /** {@code từ}, {@code và các năm tiếp theo}: from then on. */
  FROM,

  /** {@code sau}: later than that. */
  AFTER
}
