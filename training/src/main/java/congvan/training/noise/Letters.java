// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese letters without their marks. */
final class Letters {
  private static final Pattern MARK = Pattern.compile("\\p{Mn}");
  private static final char[] BARE = new char[0x2000];

  static {
    for (char letter = 0; letter < BARE.length; letter++) {
      BARE[letter] = bare(String.valueOf(letter)).charAt(0);
    }
  }

  private Letters() {}

  static String bare(String text) {
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String plain = bare.replace('Đ', 'D').replace('đ', 'd');
    return plain.isEmpty() ? text : plain;
  }

  static char bare(char letter) {
    return letter < BARE.length ? BARE[letter] : letter;
  }
}
