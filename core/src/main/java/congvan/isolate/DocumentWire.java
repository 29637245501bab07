// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.encoding.EncodedRun;
import congvan.encoding.Encoding;
import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadPage;
import congvan.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document on its way between two processes, member by member. */
final class DocumentWire {
  private static final int NO_PAGES = 0;

  private DocumentWire() {}

  /** What can be written at all. */
  private interface Part<T> {
    void write(T part) throws IOException;
  }

  /** What can be read back. */
  private interface Source<T> {
    T read() throws IOException;
  }

  static void write(SourceDocument document, DataOutputStream out) throws IOException {
    Wire.write(document.path(), out);
    Wire.write(document.sha256(), out);
    Wire.write(document.mediaType(), out);
    Wire.write(document.text(), out);
    out.writeInt(document.pages().orElse(NO_PAGES));
    writeAll(document.converted(), out, run -> writeRun(run, out));
    writeAll(document.recognition().stream().toList(), out, read -> writeRecognition(read, out));
    writeAll(document.signedOn(), out, day -> out.writeLong(day.toEpochDay()));
    writeAll(document.unread(), out, page -> writeUnread(page, out));
  }

  static SourceDocument read(DataInputStream in) throws IOException {
    return new SourceDocument(
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        Wire.readText(in),
        Optional.of(in.readInt()).filter(pages -> pages != NO_PAGES),
        readAll(in, () -> readRun(in)),
        readAll(in, () -> readRecognition(in)).stream().findFirst(),
        readAll(in, () -> LocalDate.ofEpochDay(in.readLong())),
        readAll(in, () -> new UnreadPage(in.readInt(), Wire.readText(in))));
  }

  private static void writeRun(EncodedRun run, DataOutputStream out) throws IOException {
    writeSpan(run.span(), out);
    Wire.write(run.encoding().name(), out);
  }

  private static EncodedRun readRun(DataInputStream in) throws IOException {
    return new EncodedRun(readSpan(in), Encoding.valueOf(Wire.readText(in)));
  }

  private static void writeRecognition(Recognition recognition, DataOutputStream out)
      throws IOException {
    writeAll(recognition.confidence().stream().toList(), out, out::writeDouble);
    writeAll(recognition.doubtful(), out, span -> writeSpan(span, out));
  }

  private static Recognition readRecognition(DataInputStream in) throws IOException {
    return new Recognition(
        readAll(in, in::readDouble).stream().findFirst(), readAll(in, () -> readSpan(in)));
  }

  private static void writeUnread(UnreadPage page, DataOutputStream out) throws IOException {
    out.writeInt(page.number());
    Wire.write(page.reason(), out);
  }

  private static void writeSpan(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private static <T> void writeAll(List<T> parts, DataOutputStream out, Part<T> part)
      throws IOException {
    out.writeInt(parts.size());
    for (T each : parts) {
      part.write(each);
    }
  }

  private static <T> List<T> readAll(DataInputStream in, Source<T> source) throws IOException {
    List<T> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(source.read());
    }
    return parts;
  }
}
