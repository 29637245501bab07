// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Map;

/** An encoding in which each letter has a code of one byte. */
final class SingleBytes implements Decoder {
  private final char[] letters = new char[0x100];

  /** Reads the column of that name. */
  SingleBytes(String column) {
    for (Map.Entry<String, Character> entry : Letters.byCode(column).entrySet()) {
      letters[entry.getKey().charAt(0)] = entry.getValue();
    }
  }

  @Override
  public String decode(CharSequence codes, Stray stray) {
    StringBuilder text = new StringBuilder(codes.length());
    for (int i = 0; i < codes.length(); i++) {
      char letter = letterAt(codes, i);
      text.append(letter == 0 ? stray.written(codes.charAt(i)) : letter);
    }
    return text.toString();
  }

  /** The letter whose code stands here, or 0. */
  private char letterAt(CharSequence codes, int at) {
    int code = Codes.at(codes, at);
    return code == Codes.NONE ? 0 : letters[code];
  }
}
