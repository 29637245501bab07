// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sink that writes down what it hears, a line each: {@code a.zip!/b.txt = its text}. */
final class Heard implements DocumentSink {
  private final List<String> lines = new ArrayList<>();
  private final List<SourceDocument> documents = new ArrayList<>();

  static List<String> in(byte[] bytes, String name) throws IOException {
    return in(ArchiveReader.standard(), bytes, name).lines;
  }

  static Heard in(ArchiveReader reader, byte[] bytes, String name) throws IOException {
    Heard heard = new Heard();
    reader.read(new ByteArrayInputStream(bytes), name, heard);
    return heard;
  }

  List<String> lines() {
    return lines;
  }

  List<SourceDocument> documents() {
    return documents;
  }

  @Override
  public void read(SourceDocument document) {
    documents.add(document);
    lines.add(document.path() + " = " + document.text().strip());
  }

  @Override
  public void refused(UnreadableDocumentException refusal) {
    lines.add(refusal.path() + " ! " + refusal.reason());
  }

  @Override
  public void skipped(String name) {
    lines.add(name + " -");
  }
}
