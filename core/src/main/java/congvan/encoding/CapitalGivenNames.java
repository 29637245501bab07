// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Locale;
import java.util.Set;

/**
 * Knows given names (tên) whose first capital has a tone, behind two words with capitals as a family
 * and a middle name have them: {@code Trần Ngọc Ánh}.
 */
final class CapitalGivenNames {
  private static final Set<String> GIVEN =
      Set.of("ánh", "ái", "ảnh", "áng", "ấn", "ẩn", "ấm", "ổn", "út", "úy", "ước", "ứng", "ý");

  private CapitalGivenNames() {}

  static boolean isAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return GIVEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
        && endsName(text, end)
        && startOfCapitalised(text, startOfCapitalised(text, at)) >= 0;
  }

  /** The end of the line, a sign, or another name. */
  private static boolean endsName(String text, int end) {
    int next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '*')) {
      next++;
    }
    return next == text.length()
        || ",;.)|\n\r".indexOf(text.charAt(next)) >= 0
        || Character.isUpperCase(text.charAt(next));
  }

  /** Where the word before begins, if it stands in the same line and has one capital; else -1. */
  private static int startOfCapitalised(String text, int at) {
    if (at < 2 || text.charAt(at - 1) != ' ') {
      return -1;
    }
    int start = at - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean capitalised =
        start < at - 1
            && Character.isUpperCase(text.charAt(start))
            && text.substring(start + 1, at - 1).chars().noneMatch(Character::isUpperCase);
    return capitalised ? start : -1;
  }
}
