// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/** The first half of SHA-256 digests, 128 bits, which tell files apart as surely as need be. */
final class Digests {
  private static final int DIGITS = 32;
  private static final HexFormat HEX = HexFormat.of();

  private Digests() {}

  static String half(String digest) {
    return digest.substring(0, Math.min(DIGITS, digest.length()));
  }

  static BytesRef bytes(String half) {
    return new BytesRef(HEX.parseHex(half));
  }

  static String text(BytesRef half) {
    return HEX.formatHex(half.bytes, half.offset, half.offset + half.length);
  }
}
