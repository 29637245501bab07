// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Locale;
import java.util.Optional;

/**
 * What a font says of the encoding of its text: where a format names fonts, nothing need be
 * guessed, unless somebody left the font on text in Unicode ({@link #fits}).
 *
 * @param encoding what its codes mean
 * @param capitals whether it shows small letters as capitals, as {@code .VnTimeH} does
 */
public record LegacyFont(Encoding encoding, boolean capitals) {

  /**
   * Returns what a font of this name says, in any case: {@code .VnTime}, {@code .VnArial NarrowH},
   * {@code VNI-Helve}, {@code VPS Times}, {@code VI Times Hoa}, all with or without a style behind
   * ({@code .VnTime,Bold}); nothing for fonts of Unicode. {@code VNI-Mac}, which has other codes,
   * is not known.
   */
  public static Optional<LegacyFont> named(String name) {
    String font = FontName.family(name);
    return FontName.encoding(font)
        .map(
            encoding ->
                new LegacyFont(encoding, encoding != Encoding.VNI && FontName.isOfCapitals(font)));
  }

  /** Returns what a person sees for codes in this font. */
  public String decode(CharSequence codes) {
    String text = Decoders.ofFont(encoding).decode(codes, Stray.KEPT);
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  /**
   * Tells whether all the text that a document has in this font is codes; else the font lies, as it
   * often does in documents that were converted to Unicode by hand. Text without a sign of either
   * is taken for codes.
   */
  public boolean fits(CharSequence text) {
    return new FontEvidence(encoding).of(text.toString()) >= 0;
  }
}
