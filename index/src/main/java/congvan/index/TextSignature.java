// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.nio.ByteBuffer;

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
  private static final long NONE = RunHashes.NONE;

  private final long[] bits;

  private TextSignature(long[] bits) {
    this.bits = bits;
  }

  static TextSignature of(String text) {
    return new TextSignature(bits(RunHashes.least(text, BINS)));
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
}
