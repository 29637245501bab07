// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses texts one behind the other, for {@link Unpacker}. Reused; for one thread. */
final class Packer {
  static final int LEVEL = 3;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private byte[] plain = new byte[16_384];
  private int plainLength;
  private byte[] packed = new byte[8_192];

  void begin() {
    plainLength = 0;
  }

  void add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int needed = plainLength + bytes.length + Integer.BYTES;
    if (needed > plain.length) {
      plain = Arrays.copyOf(plain, needed * 2);
    }
    addLength(bytes.length);
    System.arraycopy(bytes, 0, plain, plainLength, bytes.length);
    plainLength += bytes.length;
  }

  /** Seven bits a byte, the lowest first; all but the last have the eighth bit. */
  private void addLength(int length) {
    int rest = length;
    while (rest > 0x7F) {
      plain[plainLength++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    plain[plainLength++] = (byte) rest;
  }

  byte[] packed() {
    deflater.reset();
    deflater.setInput(plain, 0, plainLength);
    deflater.finish();
    int length = 0;
    while (!deflater.finished()) {
      if (length == packed.length) {
        packed = Arrays.copyOf(packed, length * 2);
      }
      length += deflater.deflate(packed, length, packed.length - length);
    }
    return Arrays.copyOf(packed, length);
  }
}
