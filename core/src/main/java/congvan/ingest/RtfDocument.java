// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** An RTF file, made ready for Tika by {@link RtfStory}. */
final class RtfDocument {

  private RtfDocument() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    String rtf = new String(file.bytes(), ISO_8859_1);
    byte[] prepared = RtfStory.prepared(rtf).getBytes(ISO_8859_1);
    FileContent marked = new FileContent(file.name(), prepared);
    return TikaText.read(marked, DocumentFormat.RTF, new RtfText(options.limits()), options);
  }
}
