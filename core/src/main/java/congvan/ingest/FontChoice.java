// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.LegacyFont;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts that a run or style of Word names for ASCII and for the codes above it; empty where it
 * leaves them to what it is based on.
 */
record FontChoice(String ascii, String high) {
  static final FontChoice NONE = new FontChoice("", "");

  /** The theme's own fonts are all of Unicode. */
  private static final String OF_THEME = "theme";

  /** What a tag {@code w:rFonts} says, in the words of Word 2003 too. */
  static FontChoice of(FontXml tag) {
    return new FontChoice(
        fontOf(tag, "w:asciiTheme", "w:ascii"), fontOf(tag, "w:hAnsiTheme", "w:hAnsi", "w:h-ansi"));
  }

  /** This where it says something, else that. */
  FontChoice over(FontChoice base) {
    return new FontChoice(ascii.isEmpty() ? base.ascii : ascii, high.isEmpty() ? base.high : high);
  }

  Optional<LegacyFont> legacy() {
    return LegacyFont.named(high).or(() -> LegacyFont.named(ascii));
  }

  private static String fontOf(FontXml tag, String theme, String... named) {
    return tag.attribute(theme)
        .map(any -> OF_THEME)
        .or(() -> Stream.of(named).flatMap(name -> tag.attribute(name).stream()).findFirst())
        .orElse("");
  }
}
