// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Locale;
import java.util.Optional;

/**
 * What a font says of the encoding of its text: where a format names fonts, nothing need be
 * guessed.
 *
 * @param encoding what its codes mean
 * @param capitals whether it shows small letters as capitals, as {@code .VnTimeH} does
 */
public record LegacyFont(Encoding encoding, boolean capitals) {

  /**
   * Returns what a font of this name says, {@code .VnTimeH} or {@code VNI-Helve}; nothing for fonts
   * of Unicode. {@code VNI-Mac}, which has other codes, is not known.
   */
  public static Optional<LegacyFont> named(String name) {
    String font = name.strip().toLowerCase(Locale.ROOT);
    if (font.startsWith(".vn")) {
      return Optional.of(new LegacyFont(Encoding.TCVN3, font.endsWith("h")));
    }
    if (font.startsWith("vni-") && !font.contains("mac")) {
      return Optional.of(new LegacyFont(Encoding.VNI, false));
    }
    return font.startsWith("vps ")
        ? Optional.of(new LegacyFont(Encoding.VPS, false))
        : Optional.empty();
  }

  /** Returns what a person sees for codes in this font. */
  public String decode(CharSequence codes) {
    String text = encoding.decode(codes);
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }
}
