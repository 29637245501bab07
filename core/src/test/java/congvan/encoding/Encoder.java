// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes text in an old encoding, as codes U+0000 to U+00FF. What it has no code for stays. */
public final class Encoder {
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final String TONE_CODES = "\u00CC\u00D2\u00DE\u00EC\u00F2";

  private final Encoding encoding;
  private final Map<Character, String> codes = new HashMap<>();

  private Encoder(Encoding encoding) {
    this.encoding = encoding;
    if (encoding != Encoding.UNICODE && encoding != Encoding.WINDOWS_1258) {
      Letters.byCode(encoding.name().toLowerCase(Locale.ROOT))
          .forEach((code, letter) -> codes.put(letter, code));
    }
  }

  public static String encode(Encoding encoding, String text) {
    return new Encoder(encoding).encode(text);
  }

  static byte[] bytes(Encoding encoding, String text) {
    return encode(encoding, text).getBytes(ISO_8859_1);
  }

  private String encode(String text) {
    return switch (encoding) {
      case UNICODE -> text;
      case WINDOWS_1258 -> windows1258(text);
      case VIQR -> viqr(text);
      default -> byTable(text);
    };
  }

  private String byTable(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String code = codes.get(c);
      encoded.append(code != null ? code : codes.getOrDefault(Character.toLowerCase(c), "" + c));
    }
    return encoded.toString();
  }

  /** Letters with their quality, tones behind them. */
  private static String windows1258(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String parts = Normalizer.normalize("" + c, Normalizer.Form.NFD);
      String letter = parts.replaceAll("[" + TONES + "]", "");
      encoded.append(letterOf1258(Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0)));
      parts
          .chars()
          .filter(mark -> TONES.indexOf(mark) >= 0)
          .forEach(mark -> encoded.append(TONE_CODES.charAt(TONES.indexOf(mark))));
    }
    return encoded.toString();
  }

  private static char letterOf1258(char letter) {
    int at = "ĂĐƠƯăđơư".indexOf(letter);
    return at < 0 ? letter : "\u00C3\u00D0\u00D5\u00DD\u00E3\u00F0\u00F5\u00FD".charAt(at);
  }

  /** Backslashes keep signs behind vowels what they are, as RFC 1456 wants it. */
  private String viqr(String text) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean taken = "\\`'?~.^(+".indexOf(c) >= 0 && (c == '\\' || Character.isLetter(before));
      boolean doubled = "dD".indexOf(c) >= 0 && "dDđĐ".indexOf(after) >= 0;
      encoded.append(taken || doubled ? "\\" : "").append(codes.getOrDefault(c, "" + c));
    }
    return encoded.toString();
  }
}
