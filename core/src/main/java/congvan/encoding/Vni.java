// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Map;

/**
 * VNI-Windows: a letter, or a base letter and a mark behind it. Base and mark may differ in case
 * ({@code Aù}); the base decides.
 */
final class Vni implements Decoder {
  private static final int CODES = 0x100;
  private static final int TO_LOWER = 0x20;

  private final char[] singles = new char[CODES];
  private final char[] pairs = new char[CODES * CODES];

  Vni() {
    for (Map.Entry<String, Character> entry : Letters.byCode("vni").entrySet()) {
      String code = entry.getKey();
      if (code.length() == 1) {
        singles[code.charAt(0)] = entry.getValue();
      } else {
        int base = code.charAt(0) * CODES;
        pairs[base + (code.charAt(1) | TO_LOWER)] = entry.getValue();
        pairs[base + (code.charAt(1) & ~TO_LOWER)] = entry.getValue();
      }
    }
  }

  @Override
  public String decode(CharSequence codes, Stray stray) {
    StringBuilder text = new StringBuilder(codes.length());
    int i = 0;
    while (i < codes.length()) {
      char pair = pairAt(codes, i);
      text.append(pair == 0 ? single(codes, i, stray) : pair);
      i += pair == 0 ? 1 : 2;
    }
    return text.toString();
  }

  private char pairAt(CharSequence codes, int at) {
    int base = Codes.at(codes, at);
    int mark = at + 1 < codes.length() ? Codes.at(codes, at + 1) : Codes.NONE;
    return base == Codes.NONE || mark == Codes.NONE ? 0 : pairs[base * CODES + mark];
  }

  private char single(CharSequence codes, int at, Stray stray) {
    int code = Codes.at(codes, at);
    char letter = code == Codes.NONE ? 0 : singles[code];
    return letter == 0 ? stray.written(codes.charAt(at)) : letter;
  }
}
