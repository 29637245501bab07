// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * TCVN3. It has no capitals with a tone: in a word of capitals the small letter stands for them
 * ({@code CéNG HßA}), and {@link CapitalWords} puts them right; where no font shows which first
 * letters are capitals, {@link CapitalStarts} does it too.
 */
final class Tcvn3 implements Decoder {
  private final SingleBytes letters;
  private final boolean shown;

  private Tcvn3(SingleBytes letters, boolean shown) {
    this.letters = letters;
    this.shown = shown;
  }

  /** For text that comes without its fonts. */
  static Tcvn3 ofText() {
    return new Tcvn3(new SingleBytes("tcvn3"), false);
  }

  /** For text in a font, which shows small first letters as they are. */
  Tcvn3 ofFont() {
    return new Tcvn3(letters, true);
  }

  @Override
  public String decode(CharSequence codes, Stray stray) {
    String text = letters.decode(codes, stray);
    if (stray == Stray.SHOWN) {
      return text;
    }
    String restored = CapitalLines.restored(CapitalWords.restored(LostHorns.restored(text)));
    return shown ? restored : CapitalStarts.restored(restored);
  }
}
