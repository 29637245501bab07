// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and bytes on the way between two processes, each behind its length. Texts go as their code
 * units, since a charset would mend what is broken in them.
 */
final class Wire {
  private Wire() {}

  static void write(String text, DataOutputStream out) throws IOException {
    ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
    units.asCharBuffer().put(text);
    write(units.array(), out);
  }

  static String readText(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(readBytes(in)).asCharBuffer().toString();
  }

  static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new EOFException("%d bytes of %d".formatted(bytes.length, length));
    }
    return bytes;
  }

  static void write(Map<String, String> settings, DataOutputStream out) throws IOException {
    out.writeInt(settings.size());
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      write(setting.getKey(), out);
      write(setting.getValue(), out);
    }
  }

  static Map<String, String> readSettings(DataInputStream in) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      settings.put(readText(in), readText(in));
    }
    return settings;
  }
}
