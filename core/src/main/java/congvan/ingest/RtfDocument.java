// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** An RTF file, made ready for Tika by {@link FontRtf} and {@link RtfStory}. */
final class RtfDocument {

  private RtfDocument() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    String rtf = new String(FontRtf.marked(file.bytes()), ISO_8859_1);
    String prepared =
        RtfStory.prepared(rtf)
            .orElseThrow(() -> file.refused("it is cut off (a group stays open)"));
    FileContent marked = new FileContent(file.name(), prepared.getBytes(ISO_8859_1));
    return TikaText.read(marked, DocumentFormat.RTF, new RtfText(options.limits()), options);
  }
}
