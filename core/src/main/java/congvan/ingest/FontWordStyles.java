// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of the styles of a Word document ({@code word/styles.xml}). */
final class FontWordStyles {
  /** Word itself follows no longer chain of styles. */
  private static final int LONGEST_CHAIN = 11;

  private static final List<String> ON = List.of("1", "on", "true");

  private record Style(String base, FontChoice fonts) {}

  private final Map<String, Style> styles = new HashMap<>();
  private FontChoice defaults = FontChoice.NONE;
  private String defaultParagraph = "";

  /** Reads the part; an empty one has no styles. */
  static FontWordStyles of(String xml) {
    FontWordStyles read = new FontWordStyles();
    FontXml walk = new FontXml(xml);
    while (walk.next()) {
      if (walk.opens("w:defaultFonts")) {
        read.defaults = FontChoice.of(walk);
      } else if (walk.opens("w:docDefaults")) {
        read.defaults = readStyle(walk, "w:docDefaults").fonts;
      } else if (walk.opens("w:style")) {
        read.add(walk);
      }
    }
    return read;
  }

  /** The fonts of a run of these styles, without what it says itself. */
  FontChoice fonts(Optional<String> paragraph, Optional<String> character) {
    return character
        .map(this::ofChain)
        .orElse(FontChoice.NONE)
        .over(ofChain(paragraph.orElse(defaultParagraph)))
        .over(defaults);
  }

  private void add(FontXml walk) {
    String id = walk.attribute("w:styleId").orElse("");
    boolean ofParagraphs = walk.attribute("w:type").filter("paragraph"::equals).isPresent();
    if (ofParagraphs && walk.attribute("w:default").filter(ON::contains).isPresent()) {
      defaultParagraph = id;
    }
    styles.put(id, readStyle(walk, "w:style"));
  }

  private static Style readStyle(FontXml walk, String element) {
    String base = "";
    FontChoice fonts = FontChoice.NONE;
    boolean ofPartOfTable = false;
    while (!walk.closes(element) && walk.next()) {
      ofPartOfTable |= walk.opens("w:tblStylePr");
      if (walk.opens("w:basedOn")) {
        base = walk.attribute("w:val").orElse("");
      } else if (walk.opens("w:rFonts") && !ofPartOfTable) {
        fonts = FontChoice.of(walk);
      }
    }
    return new Style(base, fonts);
  }

  private FontChoice ofChain(String id) {
    FontChoice fonts = FontChoice.NONE;
    Optional<Style> style = Optional.ofNullable(styles.get(id));
    for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
      fonts = fonts.over(style.get().fonts);
      style = Optional.ofNullable(styles.get(style.get().base));
    }
    return fonts;
  }
}
