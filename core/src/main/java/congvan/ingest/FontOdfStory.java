// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.LegacyFont;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes the content of an OpenDocument text again with what is in fonts of old encodings marked.
 * Used once, by one thread.
 */
final class FontOdfStory {
  private static final List<String> TEXT = List.of("text:p", "text:h", "text:span");

  private final FontXml walk;
  private final FontOdfStyles styles;
  private final StringBuilder written;
  private final Deque<Optional<LegacyFont>> open = new ArrayDeque<>();

  private FontOdfStory(String content, FontOdfStyles styles) {
    this.walk = new FontXml(content);
    this.styles = styles;
    this.written = new StringBuilder(content.length());
  }

  /**
   * The part {@code content.xml} with marks; the same where no part names such a font. Parts are
   * given a character a byte.
   */
  static String marked(String content, String styles) {
    if (!FontXml.isUtf8(content) || (!concerns(content) && !concerns(styles))) {
      return content;
    }
    FontOdfStyles read = new FontOdfStyles();
    read.add(styles);
    read.add(content);
    return FontXml.encoded(new FontOdfStory(FontXml.decoded(content), read).marked());
  }

  private static boolean concerns(String part) {
    FontXml walk = new FontXml(part);
    while (walk.next()) {
      boolean named =
          walk.opens("style:font-face")
              ? isLegacy(walk.attribute("svg:font-family"))
              : walk.opens("style:text-properties") && isLegacy(walk.attribute("fo:font-family"));
      if (named) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLegacy(Optional<String> family) {
    return family.map(FontOdfStyles::unquoted).flatMap(LegacyFont::named).isPresent();
  }

  private String marked() {
    while (walk.next()) {
      if (walk.kind() == FontXml.Kind.TEXT) {
        written.append(text());
      } else {
        track();
        written.append(walk.raw());
      }
    }
    return written.toString();
  }

  private void track() {
    if (walk.kind() == FontXml.Kind.START && TEXT.stream().anyMatch(walk::opens)) {
      open.push(font());
    } else if (walk.kind() == FontXml.Kind.END && TEXT.stream().anyMatch(walk::closes)) {
      open.poll();
    }
  }

  private Optional<LegacyFont> font() {
    String style = walk.attribute("text:style-name").orElse("");
    if (!walk.opens("text:span")) {
      return styles.font("paragraph", style).or(styles::defaultFont).flatMap(LegacyFont::named);
    }
    Optional<String> own = styles.font("text", style);
    return own.isPresent() ? own.flatMap(LegacyFont::named) : outer();
  }

  private Optional<LegacyFont> outer() {
    return open.isEmpty() ? Optional.empty() : open.element();
  }

  private String text() {
    return outer().map(font -> FontXmlText.marked(font, walk.raw())).orElseGet(walk::raw);
  }
}
