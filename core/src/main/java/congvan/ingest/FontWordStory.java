// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.FontMarks;
import congvan.encoding.LegacyFont;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a story of a Word document (its body, its footnotes) again with the text in fonts of old
 * encodings marked. Used once, by one thread.
 */
final class FontWordStory {
  private static final Set<String> FONT_ATTRIBUTES =
      Set.of("w:ascii=\"", "w:hAnsi=\"", "w:h-ansi=\"", "w:font=\"");
  private static final char SOFT_HYPHEN = '\u00AD';

  /** What is open: a paragraph, or a run of one. */
  private static final class Open {
    private final Optional<String> paragraphStyle;
    private Optional<String> style = Optional.empty();
    private FontChoice own = FontChoice.NONE;

    private Open(Optional<String> paragraphStyle) {
      this.paragraphStyle = paragraphStyle;
    }
  }

  private final FontXml walk;
  private final FontWordStyles styles;
  private final StringBuilder written;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<FontChoice, Optional<LegacyFont>> fonts = new HashMap<>();
  private boolean inParagraphProperties;
  private boolean inOldProperties;
  private boolean inText;

  private FontWordStory(String xml, FontWordStyles styles) {
    this.walk = new FontXml(xml);
    this.styles = styles;
    this.written = new StringBuilder(xml.length());
  }

  /** Whether a part names any font of an old encoding. */
  static boolean concerns(String xml) {
    Map<String, Boolean> known = new HashMap<>();
    for (String attribute : FONT_ATTRIBUTES) {
      int at = xml.indexOf(attribute);
      while (at >= 0) {
        int start = at + attribute.length();
        int end = Math.max(start, xml.indexOf('"', start));
        String name = xml.substring(start, end);
        if (known.computeIfAbsent(name, font -> LegacyFont.named(font).isPresent())) {
          return true;
        }
        at = xml.indexOf(attribute, end);
      }
    }
    return false;
  }

  static String marked(String xml, FontWordStyles styles) {
    return new FontWordStory(xml, styles).marked();
  }

  private String marked() {
    while (walk.next()) {
      if (walk.kind() == FontXml.Kind.TEXT) {
        written.append(text());
      } else {
        track();
        written.append(tag());
      }
    }
    return written.toString();
  }

  private void track() {
    inText = walk.kind() == FontXml.Kind.START && walk.opens("w:t");
    trackProperties();
    if (walk.kind() == FontXml.Kind.START && walk.opens("w:p")) {
      open.push(new Open(Optional.empty()));
    } else if (walk.kind() == FontXml.Kind.START && walk.opens("w:r")) {
      open.push(new Open(open.isEmpty() ? Optional.empty() : open.element().style));
    } else if (walk.kind() == FontXml.Kind.END && (walk.closes("w:p") || walk.closes("w:r"))) {
      open.poll();
    }
  }

  private void trackProperties() {
    if (walk.opens("w:pPr")) {
      inParagraphProperties = walk.kind() == FontXml.Kind.START;
    } else if (walk.closes("w:pPr")) {
      inParagraphProperties = false;
    } else if (walk.opens("w:pPrChange") || walk.opens("w:rPrChange")) {
      inOldProperties = walk.kind() == FontXml.Kind.START;
    } else if (walk.closes("w:pPrChange") || walk.closes("w:rPrChange")) {
      inOldProperties = false;
    } else if (!inOldProperties && !open.isEmpty()) {
      trackStyle(open.element());
    }
  }

  private void trackStyle(Open current) {
    if (inParagraphProperties) {
      if (walk.opens("w:pStyle")) {
        current.style = walk.attribute("w:val");
      }
    } else if (walk.opens("w:rStyle")) {
      current.style = walk.attribute("w:val");
    } else if (walk.opens("w:rFonts")) {
      current.own = FontChoice.of(walk);
    }
  }

  private String text() {
    Optional<LegacyFont> font = inText ? font() : Optional.empty();
    return font.map(one -> FontXmlText.marked(one, walk.raw())).orElseGet(walk::raw);
  }

  private String tag() {
    if (walk.opens("w:softHyphen")) {
      return font()
          .filter(font -> FontMarks.isLetter(font, SOFT_HYPHEN))
          .map(font -> inText(font, SOFT_HYPHEN))
          .orElseGet(walk::raw);
    }
    if (walk.opens("w:sym")) {
      return walk.attribute("w:font")
          .flatMap(LegacyFont::named)
          .flatMap(font -> symbol().map(code -> inText(font, code)))
          .orElseGet(walk::raw);
    }
    return walk.raw();
  }

  private Optional<Character> symbol() {
    return walk.attribute("w:char")
        .filter(code -> code.matches("[0-9A-Fa-f]{1,4}"))
        .map(code -> (char) Integer.parseInt(code, 16));
  }

  private static String inText(LegacyFont font, char code) {
    return "<w:t>" + FontMarks.marked(font, code) + "</w:t>";
  }

  private Optional<LegacyFont> font() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Open run = open.element();
    FontChoice choice = run.own.over(styles.fonts(run.paragraphStyle, run.style));
    return fonts.computeIfAbsent(choice, FontChoice::legacy);
  }
}
