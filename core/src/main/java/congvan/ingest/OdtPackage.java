// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Set;

/**
 * An .odt made ready for Tika, which otherwise writes deleted text at its head, notes into the
 * sentences, text boxes into the lines that they hang on, and no number that a list gives. All
 * parts but the text, its styles and what says whether it is encrypted are left behind.
 */
final class OdtPackage {
  static final String STYLES = "styles.xml";

  /** In the place of styles, which also hold page headers and footers. */
  static final String NO_STYLES = "<office:document-styles xmlns:office=\"urn:o\"/>";

  private static final String CONTENT = "content.xml";
  private static final Set<String> TAKEN =
      Set.of(CONTENT, STYLES, "mimetype", "meta.xml", "META-INF/manifest.xml");

  private OdtPackage() {}

  /**
   * Reads the letter in a package.
   *
   * @throws UnreadableDocumentException when it is broken, unpacks to too much, or holds no text
   */
  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    PackageParts parts = PackageParts.of(file, options.limits(), OdtPackage::isLeftBehind);
    if (!parts.contains(CONTENT::equals)) {
      throw file.refused("its package holds no text of OpenDocument");
    }
    parts.rewrite(CONTENT, xml -> FontOdfStory.marked(xml, parts.latin1(STYLES)));
    OdtLists lists = new OdtLists();
    lists.read(parts.latin1(STYLES));
    lists.read(parts.latin1(CONTENT));
    parts.rewrite(CONTENT, xml -> OdtStory.prepared(xml, lists));
    parts.rewrite(STYLES, xml -> NO_STYLES);
    ParagraphText text = new ParagraphText(options.limits());
    return TikaText.read(parts.packed(), DocumentFormat.ODT, text, options);
  }

  static boolean isLeftBehind(String part) {
    return !TAKEN.contains(part);
  }
}
