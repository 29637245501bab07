// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/** SHA-256 digests as bytes and as text. */
final class Digests {
  private static final HexFormat HEX = HexFormat.of();

  private Digests() {}

  static BytesRef bytes(String digest) {
    return new BytesRef(HEX.parseHex(digest));
  }

  static String text(BytesRef digest) {
    return HEX.formatHex(digest.bytes, digest.offset, digest.offset + digest.length);
  }
}
