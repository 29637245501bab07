// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months, quarters, halves and years as they are typed: {@code 15/3/2021}, {@code thang 6 nam
 * 2021}, {@code quy ii/2021}, {@code 2021-q2}, {@code 6 thang dau nam 2021}, {@code 2021}. Text
 * without marks and capitals.
 */
final class DayUnits {
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String YEAR = "(?<y>[12]\\d{3})";
  private static final String DAY = "(?<d>\\d{1,2})";
  private static final String MONTH = "(?<m>\\d{1,2})";
  private static final String QUARTER = "(?<q>iv|i{1,3}|[1-4])";
  private static final String HALF = "(?<h>[12])";

  private static final List<Unit> UNITS =
      List.of(
          unit(YEAR + "[-/.]" + MONTH + "[-/.]" + DAY + END, DayUnits::day),
          unit(
              "(?:ngay )?" + DAY + " ?[-/.] ?" + MONTH + " ?[-/.] ?(?<y>[12]\\d{3}|\\d{2})" + END,
              DayUnits::day),
          unit(
              "(?:ngay )?" + DAY + " thang " + MONTH + "(?: nam |,? |[-/])" + YEAR + END,
              DayUnits::day),
          unit("(?:ngay )?" + DAY + " thang " + MONTH + END, DayUnits::dayOfThisYear),
          unit("(?:ngay )?" + DAY + "/" + MONTH + END, DayUnits::dayOfThisYear),
          unit(YEAR + "[-/]" + MONTH + END, DayUnits::month),
          unit("(?:thang |t)?" + MONTH + " ?[-/.] ?" + YEAR + END, DayUnits::month),
          unit("thang " + MONTH + "(?: nam|,)? " + YEAR + END, DayUnits::month),
          unit("thang " + MONTH + END, DayUnits::monthOfThisYear),
          unit(YEAR + "-?q" + QUARTER + END, DayUnits::quarter),
          unit("(?:quy ?|q)" + QUARTER + "(?: nam | ?[-/,] ?| )" + YEAR + END, DayUnits::quarter),
          unit("(?:quy ?|q)" + QUARTER + END, DayUnits::quarterOfThisYear),
          unit(YEAR + "-?h" + HALF + END, DayUnits::half),
          unit("6 thang (?<h>dau|cuoi) nam " + YEAR + END, DayUnits::half),
          unit("6 thang (?<h>dau|cuoi) nam(?: nay)?" + END, DayUnits::halfOfThisYear),
          unit("(?:nam )?" + YEAR + END, (match, calendar) -> DayRange.ofYear(year(match))));

  private record Unit(Pattern pattern, BiFunction<MatchResult, Calendar, DayRange> days) {
    Optional<MatchResult> at(String folded, int from) {
      Matcher matcher = pattern.matcher(folded).region(from, folded.length());
      matcher.useTransparentBounds(true);
      return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
  }

  /** What was found, before it is known whether something longer is there. */
  private record Candidate(Unit unit, MatchResult match) {}

  private DayUnits() {}

  private static Unit unit(String pattern, BiFunction<MatchResult, Calendar, DayRange> days) {
    return new Unit(Pattern.compile(pattern), days);
  }

  /** Returns the longest time that begins here. */
  static Optional<DayMatch> at(String folded, int from, Calendar calendar) {
    List<Candidate> found = new ArrayList<>();
    for (Unit unit : UNITS) {
      unit.at(folded, from)
          .filter(match -> found.isEmpty() || match.end() > found.getLast().match().end())
          .ifPresent(match -> found.add(new Candidate(unit, match)));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(read(found.getLast(), calendar));
  }

  private static DayMatch read(Candidate found, Calendar calendar) {
    return new DayMatch(found.unit().days().apply(found.match(), calendar), found.match().end());
  }

  private static DayRange day(MatchResult match, Calendar calendar) {
    return calendar.day(calendar.year(match.group("y")), number(match, "m"), number(match, "d"));
  }

  private static DayRange dayOfThisYear(MatchResult match, Calendar calendar) {
    return calendar.day(calendar.thisYear(), number(match, "m"), number(match, "d"));
  }

  private static DayRange month(MatchResult match, Calendar calendar) {
    return calendar.month(year(match), number(match, "m"));
  }

  private static DayRange monthOfThisYear(MatchResult match, Calendar calendar) {
    return calendar.month(calendar.thisYear(), number(match, "m"));
  }

  private static DayRange quarter(MatchResult match, Calendar calendar) {
    return quarter(match, year(match), calendar);
  }

  private static DayRange quarterOfThisYear(MatchResult match, Calendar calendar) {
    return quarter(match, calendar.thisYear(), calendar);
  }

  private static DayRange quarter(MatchResult match, int year, Calendar calendar) {
    String typed = match.group("q");
    int roman = List.of("i", "ii", "iii", "iv").indexOf(typed);
    int quarter = roman < 0 ? Integer.parseInt(typed) : roman + 1;
    return calendar.months(year, quarter * 3 - 2, 3);
  }

  private static DayRange half(MatchResult match, Calendar calendar) {
    return half(match, year(match), calendar);
  }

  private static DayRange halfOfThisYear(MatchResult match, Calendar calendar) {
    return half(match, calendar.thisYear(), calendar);
  }

  private static DayRange half(MatchResult match, int year, Calendar calendar) {
    boolean first = List.of("1", "dau").contains(match.group("h"));
    return calendar.months(year, first ? 1 : 7, 6);
  }

  private static int year(MatchResult match) {
    return number(match, "y");
  }

  private static int number(MatchResult match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
