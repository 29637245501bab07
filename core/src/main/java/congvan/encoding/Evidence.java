// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * How much better a stretch must be in an old encoding than as it stands, in the units of {@link
 * ChunkCosts}.
 *
 * @param entry what it costs to begin a text in an old encoding
 * @param least the least advantage of a stretch
 */
record Evidence(int entry, int least) {
  /** Unicode needs no conversion: to touch it takes two common words and more. */
  static final Evidence OF_TEXT = new Evidence(5, 12);

  /** Bytes that are not in UTF-8 must be in something. */
  static final Evidence OF_BYTES = new Evidence(0, 5);

  /** Text beside that in fonts of an old encoding may be in it too: one word tells. */
  static final Evidence BESIDE_FONTS = new Evidence(1, 5);

  /** VIQR is made of signs that every text has. */
  int least(Encoding encoding) {
    return encoding == Encoding.VIQR ? 2 * OF_TEXT.least : least;
  }
}
