// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbering that styles of a .docx give to their paragraphs; Tika knows only a paragraph's own.
 */
final class DocxStyles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> numberings = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private DocxStyles() {}

  static DocxStyles none() {
    return new DocxStyles();
  }

  /** Reads the part {@code styles.xml}, its bytes taken one a character. */
  static DocxStyles read(String xml) {
    DocxStyles styles = new DocxStyles();
    XmlTokens in = new XmlTokens(xml);
    String style = "";
    while (in.next()) {
      switch (in.name()) {
        case "w:style" -> style = in.attribute("w:styleId");
        case "w:basedOn" -> styles.parents.put(style, in.attribute("w:val"));
        case "w:numPr" -> styles.numberings.put(style, in.elementContent());
        default -> {}
      }
    }
    return styles;
  }

  /** The element that numbers paragraphs of a style; empty for those without a number. */
  String numbering(String style) {
    String at = style;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      String numbering = numberings.get(at);
      if (numbering != null) {
        return "<w:numPr>" + withLevel(numbering) + "</w:numPr>";
      }
      at = parents.get(at);
    }
    return "";
  }

  private static String withLevel(String numbering) {
    return numbering.contains("<w:ilvl") ? numbering : "<w:ilvl w:val=\"0\"/>" + numbering;
  }
}
