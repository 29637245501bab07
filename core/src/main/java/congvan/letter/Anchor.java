// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/** From when a relative deadline counts. */
public enum Anchor {
  /** {@code kể từ ngày ký}, {@code ngày ban hành}: the day of issue. */
  ISSUED,

  /** {@code kể từ ngày nhận được văn bản}: the day on which the letter arrives. */
  RECEIVED,

  /** Another event, which the condition names. */
  EVENT
}
