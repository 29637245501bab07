// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Locale;
import java.util.Map;

/**
 * What a person sees for a code of the fonts of symbols (Wingdings, Symbol) that come with Word: an
 * arrow, a box, a bullet. Ornaments are nothing.
 */
final class SymbolSigns {
  private static final int CODES_FROM = 0xF000;
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0xE0, "\u2192"),
          Map.entry(0xE8, "\u2192"),
          Map.entry(0xF0, "\u2192"),
          Map.entry(0xDF, "\u2190"),
          Map.entry(0xE1, "\u2191"),
          Map.entry(0xE2, "\u2193"),
          Map.entry(0x6F, "\u2610"),
          Map.entry(0x71, "\u2610"),
          Map.entry(0xA8, "\u2610"),
          Map.entry(0xFE, "\u2611"),
          Map.entry(0x52, "\u2611"),
          Map.entry(0xFD, "\u2612"),
          Map.entry(0x53, "\u2612"),
          Map.entry(0xFC, "\u2713"),
          Map.entry(0xFB, "\u2717"));
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xAE, "\u2192"),
          Map.entry(0xAC, "\u2190"),
          Map.entry(0xB0, "\u00B0"),
          Map.entry(0xB1, "\u00B1"),
          Map.entry(0xA3, "\u2264"),
          Map.entry(0xB3, "\u2265"),
          Map.entry(0xB4, "\u00D7"),
          Map.entry(0xB9, "\u2260"),
          Map.entry(0x2D, "\u2212"),
          Map.entry(0xA2, "\u2032"),
          Map.entry(0xB2, "\u2033"));

  /** Bullets of both fonts; in an official letter each of them is a dash. */
  private static final String BULLETS = "\u00A7\u00B7\u00D8\u00A8vlnu-";

  private SymbolSigns() {}

  /** The sign for a code in hexadecimal, {@code F0E0}, as ASCII fit for XML; empty for none. */
  static String shown(String font, String hexadecimal) {
    if (!hexadecimal.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int code = Integer.parseInt(hexadecimal, 16);
    String sign = sign(font, code >= CODES_FROM ? code - CODES_FROM : code);
    return sign.isEmpty() ? "" : "&#" + (int) sign.charAt(0) + ";";
  }

  /** The sign for a code from 20 to FF; empty for none. */
  static String sign(String font, int code) {
    String name = font.toLowerCase(Locale.ROOT);
    if (name.startsWith("symbol")) {
      return SYMBOL.getOrDefault(code, bullet(code));
    }
    return name.startsWith("wingdings") ? WINGDINGS.getOrDefault(code, bullet(code)) : "";
  }

  private static String bullet(int code) {
    return code > 0 && BULLETS.indexOf(code) >= 0 ? "-" : "";
  }
}
