// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a web page. What is UTF-8 or UTF-16 is read as that whatever the page says of
 * itself; other bytes as the page says, where it names windows-1258; else as windows-1252, in which
 * pages with Vietnamese fonts from before Unicode are written.
 */
final class HtmlBytes {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?windows-1258");
  private static final int HEAD = 4096;
  private static final String WINDOWS_1252_FROM_80 =
      new String(codesFrom80(), Charset.forName("windows-1252"));

  private HtmlBytes() {}

  static String decode(byte[] bytes) {
    return TextDecoder.unicode(bytes).orElseGet(() -> decodeOld(bytes));
  }

  private static String decodeOld(byte[] bytes) {
    String codes = new String(bytes, ISO_8859_1);
    String head = codes.substring(0, Math.min(HEAD, codes.length())).toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(head);
    return charset.find()
        ? new String(bytes, Charset.forName("windows-1258"))
        : withSignsOfWindows(codes);
  }

  /** The five codes that windows-1252 has nothing for stay as they are: old fonts use them. */
  private static String withSignsOfWindows(String codes) {
    StringBuilder shown = new StringBuilder(codes.length());
    for (int i = 0; i < codes.length(); i++) {
      char c = codes.charAt(i);
      char sign = c >= 0x80 && c < 0xA0 ? WINDOWS_1252_FROM_80.charAt(c - 0x80) : c;
      shown.append(sign == '\uFFFD' ? c : sign);
    }
    return shown.toString();
  }

  private static byte[] codesFrom80() {
    byte[] codes = new byte[0x20];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) (0x80 + i);
    }
    return codes;
  }
}
