// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.DateOfIssue;
import congvan.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the date of the line of issue stands in a piece of the header, damaged or blank too.
 */
final class DateLine {
  /** Where {@code ngày} begins and where the date ends; the day is -1 where there is none. */
  record Place(int day, int end) {
    static final Place NONE = new Place(-1, -1);
  }

  private static final Pattern DAY =
      Pattern.compile("[Nn]g[àaáảâ]y|NGÀY|ng[àa]i(?=\\s*\\d)", Pattern.UNICODE_CASE);
  private static final Pattern REST =
      Pattern.compile(
          "[^\\n"
              + "|]{0,14}?(?:th[áaảàâắ]ng|háng|THÁNG)[^\\n"
              + "|]{0,14}?n[ăâa]m\\s*+(?:[\\d.…]{1,8}|\\S{0,5}+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OPEN_END =
      Pattern.compile(
          "[^\\n|]{0,14}?(?:(?:th[áaảàâắ]ng|háng)[^\\n|]{0,14})?(?:n[ăâa]m)?\\s*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SLASHED =
      Pattern.compile("\\s*+[\\d.…]{1,4}\\s?[/.-]\\s?[\\d.…]{1,4}\\s?[/.-]\\s?\\d{2,4}");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.]*+(?: (?:\\p{Lu}[\\p{L}.]*+|phố|[-–])){0,5}+");

  private DateLine() {}

  static Place find(String text, int start, int end) {
    Matcher day = DAY.matcher(text);
    for (int at = nextDay(text, start, end); at < end; at = nextDay(text, at + 1, end)) {
      if (!day.region(at, end).lookingAt()) {
        continue;
      }
      Matcher rest = REST.matcher(text).region(day.end(), end);
      if (rest.lookingAt()) {
        return new Place(day.start(), rest.end());
      }
      rest.usePattern(SLASHED).region(day.end(), end);
      if (rest.lookingAt() && isBehindPlace(text, start, day.start())) {
        return new Place(day.start(), rest.end());
      }
      rest.usePattern(OPEN_END).region(day.end(), end);
      if (rest.matches() && isBehindPlace(text, start, day.start())) {
        return new Place(day.start(), end);
      }
    }
    return damaged(text, start, end);
  }

  /** Returns where the next two letters stand that {@code ngày} begins with. */
  static int nextDay(String text, int from, int end) {
    int at = from;
    while (at + 1 < end
        && (Folding.fold(text.charAt(at)) != 'n' || Folding.fold(text.charAt(at + 1)) != 'g')) {
      at++;
    }
    return at + 1 < end ? at : end;
  }

  /** A date whose words OCR has damaged; behind a name where not even ngày can be read. */
  private static Place damaged(String text, int start, int end) {
    return DateOfIssue.find(text, start, end)
        .filter(date -> date.hasDayWord() || isBehindName(text, start, date.span().start()))
        .map(date -> new Place(date.span().start(), date.span().end()))
        .orElse(Place.NONE);
  }

  private static boolean isBehindName(String text, int start, int comma) {
    return NAME.matcher(text).region(start, Math.max(start, comma - 1)).matches();
  }

  /** A comma stands before the day, or nothing but a short name in capitals. */
  private static boolean isBehindPlace(String text, int start, int day) {
    int at = day;
    while (at > start && text.charAt(at - 1) <= ' ') {
      at--;
    }
    return at == start
        || text.charAt(at - 1) == ','
        || NAME.matcher(text).region(start, at).matches();
  }
}
