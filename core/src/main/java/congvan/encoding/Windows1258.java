// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

/**
 * Vietnamese text in windows-1258: ă â đ ê ô ơ ư are letters, the tones mostly marks after them,
 * and stay marks. The table is our own, since not every Java runtime carries that code page.
 */
final class Windows1258 implements Decoder {
  private static final String FROM_C0 =
      "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
          + "àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";

  @Override
  public String decode(CharSequence codes, Stray stray) {
    StringBuilder text = new StringBuilder(codes.length());
    for (int i = 0; i < codes.length(); i++) {
      int code = Codes.at(codes, i);
      text.append(code >= 0xC0 ? FROM_C0.charAt(code - 0xC0) : Codes.shown(codes.charAt(i)));
    }
    return text.toString();
  }
}
