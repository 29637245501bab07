// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

/**
 * Tells of most keys at the price of one look that they were never added. Half a kilobyte, so that
 * it stays near. Safe to share between threads once it is filled.
 */
final class KeyFilter {
  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final long[] bits = new long[Long.SIZE];

  void add(long key) {
    bits[word(key)] |= 1L << bit(key);
  }

  /** Tells whether the key may have been added; surely not where this is false. */
  boolean mayHold(long key) {
    return (bits[word(key)] >>> bit(key) & 1) != 0;
  }

  private static int word(long key) {
    return (int) (key * SPREAD >>> 58);
  }

  private static int bit(long key) {
    return (int) (key * SPREAD >>> 52) & 63;
  }
}
