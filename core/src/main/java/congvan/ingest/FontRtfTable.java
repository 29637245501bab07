// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.LegacyFont;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of old encodings in the font table of an RTF file, by their numbers. */
final class FontRtfTable {
  private final Map<Integer, LegacyFont> fonts = new HashMap<>();

  private FontRtfTable() {}

  static FontRtfTable of(String rtf) {
    FontRtfTable table = new FontRtfTable();
    FontRtfTokens tokens = new FontRtfTokens(rtf);
    while (tokens.next()) {
      if (tokens.is("fonttbl")) {
        table.read(tokens);
      }
    }
    return table;
  }

  boolean isEmpty() {
    return fonts.isEmpty();
  }

  Optional<LegacyFont> font(int number) {
    return Optional.ofNullable(fonts.get(number));
  }

  /** Names end in a semicolon; groups in a font's own group say other things of it. */
  private void read(FontRtfTokens tokens) {
    StringBuilder name = new StringBuilder();
    int number = -1;
    int depth = 0;
    while (depth >= 0 && tokens.next()) {
      switch (tokens.kind()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case WORD -> number = tokens.is("f") ? tokens.number(number) : number;
        case CHARACTER -> {
          if (depth <= 1 && tokens.number(0) == ';') {
            add(number, name.toString());
            name.setLength(0);
          } else if (depth <= 1) {
            name.append((char) tokens.number(0));
          }
        }
        case SYMBOL, OTHER -> {}
      }
    }
  }

  private void add(int number, String name) {
    LegacyFont.named(name).ifPresent(font -> fonts.put(number, font));
  }
}
