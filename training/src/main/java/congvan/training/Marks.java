// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese letters without their marks. */
final class Marks {
  private static final Pattern MARK = Pattern.compile("\\p{Mn}");

  private Marks() {}

  static String removed(String text) {
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('Đ', 'D').replace('đ', 'd');
  }
}
