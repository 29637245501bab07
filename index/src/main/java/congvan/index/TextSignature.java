// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.text.Syllables;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What a text is like, in 32 bytes, so that its copies can be found among very many: two texts that
 * share much have signatures that share many bits, though a scan has damaged some of their words.
 * Marks, capitals, punctuation and the digits of numbers make no difference.
 *
 * <p>Of all runs of three syllables, each of {@value #BINS} classes keeps the one with the least
 * hash, and one bit of it (MinHash by one permutation, b-bit). Of two texts with the share {@code
 * s} of such runs in common (Jaccard), a bit is the same with the chance of {@code (1 + s) / 2}.
 * Immutable.
 */
final class TextSignature {
  private static final int BINS = 256;
  private static final int BITS_OF_BIN = 8;
  private static final long NONE = Long.MAX_VALUE;

  private final long[] bits;

  private TextSignature(long[] bits) {
    this.bits = bits;
  }

  static TextSignature of(String text) {
    return new TextSignature(bits(least(Syllables.of(composed(text)))));
  }

  private static String composed(String text) {
    boolean decomposed = text.chars().anyMatch(c -> c >= '\u0300' && c <= '\u036F');
    return decomposed ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** The same signature again. */
  static TextSignature of(byte[] bytes, int offset) {
    long[] bits = new long[BINS / Long.SIZE];
    ByteBuffer.wrap(bytes, offset, BINS / Byte.SIZE).asLongBuffer().get(bits);
    return new TextSignature(bits);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BINS / Byte.SIZE);
    bytes.asLongBuffer().put(bits);
    return bytes.array();
  }

  /**
   * The share of runs of syllables that two texts have in common, roughly; it may come out somewhat
   * below 0.
   */
  double alike(TextSignature other) {
    int different = 0;
    for (int i = 0; i < bits.length; i++) {
      different += Long.bitCount(bits[i] ^ other.bits[i]);
    }
    return 1 - 2.0 * different / BINS;
  }

  private static long[] least(Syllables syllables) {
    long[] least = new long[BINS];
    Arrays.fill(least, NONE);
    long first = 0;
    long second = mixed(syllables.key(0));
    for (int i = 0; i < syllables.count(); i++) {
      long third = mixed(syllables.key(i + 1));
      long hash = mixed(first * 3 + second * 5 + third * 7);
      first = second;
      second = third;
      int bin = (int) (hash >>> (Long.SIZE - BITS_OF_BIN));
      least[bin] = Math.min(least[bin], hash << BITS_OF_BIN >>> BITS_OF_BIN);
    }
    return least;
  }

  /** A class without a run takes a bit of the next that has one, each another bit. */
  private static long[] bits(long[] least) {
    long[] bits = new long[BINS / Long.SIZE];
    long near = NONE;
    int away = 0;
    for (int i = 2 * BINS - 1; i >= 0; i--) {
      int bin = i % BINS;
      away = least[bin] == NONE ? away + 1 : 0;
      near = least[bin] == NONE ? near : least[bin];
      if (i < BINS && (near >>> (away % Integer.SIZE) & 1) == 1) {
        bits[bin / Long.SIZE] |= 1L << bin;
      }
    }
    return bits;
  }

  /** Spreads what differs over all bits (the finalizer of SplitMix64). */
  private static long mixed(long key) {
    long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
