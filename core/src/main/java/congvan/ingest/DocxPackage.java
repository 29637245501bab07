// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.List;

/**
 * A .docx made ready for Tika, which otherwise loses a no-break hyphen ({@code 15/QĐ-UBND} would
 * become {@code 15/QĐUBND}), writes {@code ·} for every bullet, runs a text box into the line that
 * it hangs on, puts footnote numbers into the words, takes hidden text and readers' comments for
 * text, and numbers no paragraph by its style. Pictures are left behind.
 */
final class DocxPackage {
  private static final List<String> STORIES =
      List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");
  private static final List<String> LEFT_BEHIND =
      List.of("word/media/", "word/embeddings/", "word/fonts/", "docProps/thumbnail");
  private static final String NO_COMMENTS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  private DocxPackage() {}

  /**
   * Reads the letter in a package.
   *
   * @throws UnreadableDocumentException when it is broken, unpacks to too much, or is not Word's
   */
  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    PackageParts parts = PackageParts.of(file, options.limits(), DocxPackage::isLeftBehind);
    if (!parts.contains(name -> name.startsWith("word/"))) {
      throw file.refused("its package holds no Word document");
    }
    repair(parts);
    ParagraphText text = new ParagraphText(options.limits());
    return TikaText.read(parts.packed(), DocumentFormat.DOCX, text, options);
  }

  private static boolean isLeftBehind(String part) {
    return LEFT_BEHIND.stream().anyMatch(part::startsWith);
  }

  /** The repairs are all in ASCII, so the parts' own encoding of the rest does not matter. */
  private static void repair(PackageParts parts) {
    DocxStyles styles = DocxStyles.read(parts.latin1("word/styles.xml"));
    FontStories fonts = new FontStories(parts.latin1("word/styles.xml"));
    for (String story : STORIES) {
      parts.rewrite(story, xml -> DocxStory.prepared(fonts.marked(xml), styles));
    }
    parts.rewrite("word/numbering.xml", BulletNumbering::spelledOut);
    parts.rewrite("word/comments.xml", xml -> NO_COMMENTS);
  }
}
