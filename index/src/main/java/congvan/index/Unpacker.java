// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/** Gives back the texts that a {@link Packer} took, and inflates no further than it is asked. */
final class Unpacker {
  private final DataInputStream in;

  Unpacker(BytesRef packed) {
    in =
        new DataInputStream(
            new InflaterInputStream(
                new ByteArrayInputStream(packed.bytes, packed.offset, packed.length),
                new Inflater(true),
                512));
  }

  String next() {
    try {
      return new String(in.readNBytes(length()), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int length() throws IOException {
    int length = 0;
    int shift = 0;
    int b = in.readUnsignedByte();
    while (b > 0x7F) {
      length |= (b & 0x7F) << shift;
      shift += 7;
      b = in.readUnsignedByte();
    }
    return length | b << shift;
  }
}
