// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import java.util.regex.Pattern;

/** Knows values that are plainly not what they should be: dirt, or two columns read as one. */
final class OddValue {
  private static final String NEVER_IN_NAMES = "`|{}\\~^=<>*#@$%°«»_";
  private static final String NEVER_IN_BODIES = ":;/!?“”\"";
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+$");
  private static final int MOST_DIGITS = 3;
  private static final int MANY_CAPITALS = 2;

  private OddValue() {}

  /**
   * Tells whether this is no name of a body: it has signs, or digits and stops, of another part.
   */
  static boolean isBody(String name) {
    long digits = name.chars().filter(Character::isDigit).count();
    boolean stop = name.chars().anyMatch(c -> NEVER_IN_BODIES.indexOf(c) >= 0);
    return stop || digits >= MOST_DIGITS || isEntry(name);
  }

  /** Tells whether this is not only where a letter is filed: a person's name stands behind it. */
  static boolean isArchive(String value) {
    return hasOddSign(value) || NAME.matcher(value).find();
  }

  /** Tells whether this is no name in a list: it has signs that no name has. */
  static boolean isEntry(String name) {
    return hasOddSign(name) || capitalsInside(name) >= MANY_CAPITALS;
  }

  /** What OCR makes of capitals changes between large and small: {@code BQrRrtoNG}. */
  private static int capitalsInside(String name) {
    int most = 0;
    int inside = 0;
    for (int i = 1; i < name.length(); i++) {
      boolean large =
          Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
      inside = name.charAt(i) == ' ' ? 0 : inside + (large ? 1 : 0);
      most = Math.max(most, inside);
    }
    return most;
  }

  private static boolean hasOddSign(String name) {
    int open = 0;
    for (int i = 0; i < name.length() && open >= 0; i++) {
      char c = name.charAt(i);
      open += c == '(' ? 1 : 0;
      open -= c == ')' ? 1 : 0;
      if (NEVER_IN_NAMES.indexOf(c) >= 0) {
        return true;
      }
    }
    return open != 0;
  }
}
