// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.ingest.SourceDocument;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** What a reading process says of a file. */
sealed interface Answer {
  /** It was read. */
  record Read(SourceDocument document) implements Answer {}

  /** It holds no text, or breaks a limit; the reason ends the sentence. */
  record Refused(String reason) implements Answer {}

  /** The reader has a fault: what Java says of it. */
  record Faulty(String account) implements Answer {}

  /** A page was recognised, and the answer is still to come. */
  record Underway() implements Answer {}

  /** Sends it on its way. */
  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Read read -> {
        out.writeByte('D');
        DocumentWire.write(read.document(), out);
      }
      case Refused refused -> writeText('R', refused.reason(), out);
      case Faulty faulty -> writeText('F', faulty.account(), out);
      case Underway underway -> out.writeByte('U');
    }
    out.flush();
  }

  /** Waits for the next one. */
  static Answer read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case 'D' -> new Read(DocumentWire.read(in));
      case 'R' -> new Refused(Wire.readText(in));
      case 'F' -> new Faulty(Wire.readText(in));
      case 'U' -> new Underway();
      default -> throw new StreamCorruptedException("not an answer: " + kind);
    };
  }

  private static void writeText(char kind, String text, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    Wire.write(text, out);
  }
}
