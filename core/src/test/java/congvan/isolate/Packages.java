// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small .docx and .odt, part by part, as no program writes them but somebody may. */
final class Packages {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
      <Override PartName="/word/document.xml" ContentType="%s"/>
      </Types>
      """;
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String DOCM = "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Packages() {}

  /** A .docx with this between the document's body tags. */
  static byte[] docx(String body) throws IOException {
    return docx("", body, "");
  }

  /** A .docx with this before its document, in its body, and among its relationships. */
  static byte[] docx(String prolog, String body, String relationships) throws IOException {
    return zip(
        "[Content_Types].xml", TYPES.formatted(DOCX),
        "_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "")),
        "word/_rels/document.xml.rels", relationships(relationships),
        "word/document.xml", document(prolog, body));
  }

  /** A .docx with macros, which are noise. */
  static byte[] docm(String body) throws IOException {
    return zip(
        "[Content_Types].xml", TYPES.formatted(DOCM),
        "_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", "")),
        "word/vbaProject.bin", "Sub AutoOpen()\nShell \"touch /tmp/owned\"\nEnd Sub",
        "word/document.xml", document("", body));
  }

  static byte[] odt(String prolog, String text) throws IOException {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>%s
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
         xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(prolog, text));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static String relationship(String type, String target, String mode) {
    return "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\" %s/>"
        .formatted(target.length(), TYPE, type, target, mode);
  }

  static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String relationships(String each) {
    return "<?xml version=\"1.0\"?><Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + each
        + "</Relationships>";
  }

  private static String document(String prolog, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<w:document xmlns:w=\"%s\"><w:body>%s"
            .formatted(prolog, WORD, body)
        + "</w:body></w:document>";
  }
}
