// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Documents of one piece, made ready to be read by their fonts. */
final class FontFormats {
  private FontFormats() {}

  /** The document with what is in fonts of old encodings marked; the same where none is. */
  static FileContent marked(FileContent file, DocumentFormat format) {
    return switch (format) {
      case RTF -> new FileContent(file.name(), FontRtf.marked(file.bytes()));
      case WORD_XML -> wordXml(file);
      default -> file;
    };
  }

  /** Word 2003 wrote styles and body as one. */
  private static FileContent wordXml(FileContent file) {
    String xml = new String(file.bytes(), ISO_8859_1);
    String marked = new FontStories(xml).marked(xml);
    return new FileContent(file.name(), marked.getBytes(ISO_8859_1));
  }
}
