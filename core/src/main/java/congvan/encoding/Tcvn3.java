// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * TCVN3. It has no capitals with a tone: in a word of capitals the small letter stands for them
 * ({@code CéNG HßA}), and {@link CapitalWords} puts them right.
 */
final class Tcvn3 implements Decoder {
  private final SingleBytes letters = new SingleBytes("tcvn3");

  @Override
  public String decode(CharSequence codes, Stray stray) {
    String text = letters.decode(codes, stray);
    return stray == Stray.KEPT ? CapitalWords.restored(text) : text;
  }
}
