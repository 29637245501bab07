// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day in a line of place and date, if all its figures are whole. */
final class WrittenDay {
  private static final Pattern FIGURES = Pattern.compile("[0-9]{1,4}+");
  private static final int MONTHS = 12;

  private WrittenDay() {}

  static Optional<LocalDate> of(String line) {
    List<Integer> parts =
        FIGURES.matcher(line).results().map(MatchResult::group).map(Integer::valueOf).toList();
    return parts.size() == 3 && parts.get(1) >= 1 && parts.get(1) <= MONTHS
        ? day(YearMonth.of(parts.get(2), parts.get(1)), parts.get(0))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(YearMonth month, int day) {
    return day > 0 && month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
