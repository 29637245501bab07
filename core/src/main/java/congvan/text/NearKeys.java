// SPDX-License-Identifier: Apache-2.0
package congvan.text;

/**
 * Tells of most folded keys at the price of one look that they are near ({@link Folding#near}) to
 * none of a few. Immutable and safe to share between threads.
 */
public final class NearKeys {
  private static final int BITS_PER_LETTER = 5;
  private static final int CODES = 1 << BITS_PER_LETTER;
  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final long[] bits = new long[512];

  private NearKeys() {}

  /** Makes the keys that are near to one of these, of words of up to eleven letters. */
  public static NearKeys of(long... keys) {
    NearKeys near = new NearKeys();
    for (long key : keys) {
      near.addAround(key);
    }
    return near;
  }

  private void addAround(long key) {
    add(key);
    int end = Long.SIZE - Long.numberOfLeadingZeros(key) + BITS_PER_LETTER;
    for (int shift = 0; shift <= end; shift += BITS_PER_LETTER) {
      long below = key & (1L << shift) - 1;
      long letter = key >>> shift;
      long above = letter >>> BITS_PER_LETTER;
      add(above << shift | below);
      for (int code = 0; code < CODES; code++) {
        add((above << BITS_PER_LETTER | code) << shift | below);
        add((letter << BITS_PER_LETTER | code) << shift | below);
      }
    }
  }

  private void add(long key) {
    bits[word(key)] |= 1L << bit(key);
  }

  /** Tells whether the key may be near to one of those; surely not where this is false. */
  public boolean mayHold(long key) {
    return (bits[word(key)] >>> bit(key) & 1) != 0;
  }

  private static int word(long key) {
    return (int) (key * SPREAD >>> 55);
  }

  private static int bit(long key) {
    return (int) (key * SPREAD >>> 49) & 63;
  }
}
