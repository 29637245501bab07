// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of the styles of an OpenDocument text ({@code styles.xml}, {@code content.xml}). */
final class FontOdfStyles {
  /** Nobody bases a style on more; a circle of styles ends here. */
  private static final int LONGEST_CHAIN = 20;

  private record Style(String parent, String font) {}

  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();

  /** Adds the fonts and styles of a part. */
  void add(String xml) {
    FontXml walk = new FontXml(xml);
    while (walk.next()) {
      if (walk.opens("style:font-face")) {
        addFont(walk);
      } else if (walk.opens("style:style") || walk.opens("style:default-style")) {
        addStyle(walk);
      }
    }
  }

  /** The font that a paragraph's style ({@code paragraph}) or a span's ({@code text}) names. */
  Optional<String> font(String family, String name) {
    Optional<Style> style = Optional.ofNullable(styles.get(family + ' ' + name));
    for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
      if (!style.get().font.isEmpty()) {
        return style.map(Style::font);
      }
      style = Optional.ofNullable(styles.get(family + ' ' + style.get().parent));
    }
    return Optional.empty();
  }

  /** The font of paragraphs whose style names none. */
  Optional<String> defaultFont() {
    return font("paragraph", "");
  }

  private void addFont(FontXml walk) {
    families.put(
        walk.attribute("style:name").orElse(""),
        unquoted(walk.attribute("svg:font-family").orElse("")));
  }

  private void addStyle(FontXml walk) {
    String element = walk.opens("style:style") ? "style:style" : "style:default-style";
    String family = walk.attribute("style:family").orElse("");
    String name = walk.attribute("style:name").orElse("");
    String parent = walk.attribute("style:parent-style-name").orElse("");
    String font = "";
    while (!walk.closes(element) && walk.next()) {
      if (walk.opens("style:text-properties")) {
        font = fontOf(walk);
      }
    }
    styles.put(family + ' ' + name, new Style(parent, font));
  }

  private String fontOf(FontXml properties) {
    return properties
        .attribute("style:font-name")
        .map(name -> families.getOrDefault(name, name))
        .or(() -> properties.attribute("fo:font-family").map(FontOdfStyles::unquoted))
        .orElse("");
  }

  /** A family's name without quotes. */
  static String unquoted(String family) {
    return family.replace("&apos;", "").replace("&quot;", "").replace("'", "").strip();
  }
}
