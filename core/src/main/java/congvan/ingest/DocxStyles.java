// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What styles of a .docx say of their paragraphs: numbers, which Tika misses, and alignment. */
final class DocxStyles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, String> numberings = new HashMap<>();
  private final Map<String, String> alignments = new HashMap<>();
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
        case "w:jc" -> styles.alignments.put(style, in.attribute("w:val"));
        case "w:numPr" -> styles.numberings.put(style, in.elementContent());
        default -> {}
      }
    }
    return styles;
  }

  /** The element that numbers paragraphs of a style; empty for those without a number. */
  String numbering(String style) {
    return inherited(numberings, style)
        .map(numbering -> "<w:numPr>" + withLevel(numbering) + "</w:numPr>")
        .orElse("");
  }

  boolean isCentred(String style) {
    return inherited(alignments, style).filter("center"::equals).isPresent();
  }

  private Optional<String> inherited(Map<String, String> values, String style) {
    String at = style;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      String value = values.get(at);
      if (value != null) {
        return Optional.of(value);
      }
      at = parents.get(at);
    }
    return Optional.empty();
  }

  private static String withLevel(String numbering) {
    return numbering.contains("<w:ilvl") ? numbering : "<w:ilvl w:val=\"0\"/>" + numbering;
  }
}
