// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Locale;
import java.util.Set;

/**
 * Knows given names (tên) whose first capital has a tone, behind words with capitals as a family
 * name and a middle name have them: {@code Trần Ngọc Ánh}, {@code Lê Thị Ín}.
 */
final class CapitalGivenNames {
  private static final Set<String> GIVEN =
      Set.of("ánh", "ái", "ảnh", "áng", "ấn", "ẩn", "ấm", "ổn", "út", "úy", "ước", "ứng", "ý");

  /** The middle name that only a given name follows. */
  private static final String OF_WOMEN = "Thị ";

  private CapitalGivenNames() {}

  static boolean isAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int before = startOfCapitalised(text, at);
    return before >= 0
        && (text.startsWith(OF_WOMEN, before)
            || (GIVEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT))
                && (isCapitalised(text, end + 1)
                    || (endsName(text, end) && startOfCapitalised(text, before) >= 0))));
  }

  private static boolean isCapitalised(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** The end of the line, or a sign. */
  private static boolean endsName(String text, int end) {
    int next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '*')) {
      next++;
    }
    return next == text.length() || ",;.)|\n\r".indexOf(text.charAt(next)) >= 0;
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
