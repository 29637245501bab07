// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a rule of recurrence, to be changed in place. Used once. */
final class RuleParts {
  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final int DECEMBER = 12;

  private final Map<String, String> parts = new LinkedHashMap<>();

  private RuleParts() {}

  static RuleParts of(String rule) {
    RuleParts read = new RuleParts();
    for (String part : rule.split(";", -1)) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        read.parts.put(part.substring(0, sign), part.substring(sign + 1));
      }
    }
    return read;
  }

  /** Takes the hour away: the first time tells it, and rules for whole days must not have one. */
  Optional<LocalTime> takeClock() {
    Optional<String> hour = Optional.ofNullable(parts.remove("BYHOUR"));
    String minute = Optional.ofNullable(parts.remove("BYMINUTE")).orElse("0");
    return hour.filter(RuleParts::isNumber)
        .filter(it -> isNumber(minute))
        .map(it -> LocalTime.of(Integer.parseInt(it) % 24, Integer.parseInt(minute) % 60));
  }

  private static boolean isNumber(String text) {
    return text.length() < 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean namesDay() {
    return parts.containsKey("BYMONTHDAY") || parts.containsKey("BYDAY");
  }

  /** Names the last day of each period, where the rule names none. */
  void endPeriods() {
    switch (parts.getOrDefault("FREQ", "")) {
      case "WEEKLY" -> parts.put("BYDAY", "FR");
      case "MONTHLY" -> parts.put("BYMONTHDAY", "-1");
      case "YEARLY" -> {
        parts.put("BYMONTH", joined(lastMonths()));
        parts.put("BYMONTHDAY", "-1");
      }
      default -> {}
    }
  }

  /** Of months in a row, the last: the first quarter of every year ends in March. */
  private List<Integer> lastMonths() {
    List<Integer> months = numbers("BYMONTH");
    List<Integer> last =
        new ArrayList<>(months.stream().filter(month -> !months.contains(month + 1)).toList());
    return last.isEmpty() ? List.of(DECEMBER) : last;
  }

  /** Moves every day named to the day before; days counted from either end of a set stay. */
  void shiftToDayBefore() {
    if (parts.containsKey("BYSETPOS")) {
      return;
    }
    if (parts.containsKey("BYDAY")) {
      shiftWeekdays(parts.get("BYDAY"));
    } else {
      shiftDays(numbers("BYMONTHDAY"));
    }
  }

  private void shiftWeekdays(String days) {
    List<String> named = Arrays.asList(days.split(",", -1));
    if (WEEK.containsAll(named)) {
      parts.put(
          "BYDAY",
          named.stream()
              .map(day -> WEEK.get((WEEK.indexOf(day) + WEEK.size() - 1) % WEEK.size()))
              .collect(Collectors.joining(",")));
    }
  }

  /** The day before the first is the last of the month before. */
  private void shiftDays(List<Integer> days) {
    if (days.equals(List.of(1))) {
      parts.put("BYMONTHDAY", "-1");
      parts.computeIfPresent("BYMONTH", (name, months) -> joined(monthsBefore()));
    } else if (!days.contains(1)) {
      parts.put("BYMONTHDAY", joined(days.stream().map(day -> day - 1).toList()));
    }
  }

  private List<Integer> monthsBefore() {
    return numbers("BYMONTH").stream().map(month -> month == 1 ? DECEMBER : month - 1).toList();
  }

  private List<Integer> numbers(String name) {
    return Arrays.stream(parts.getOrDefault(name, "").split(",", -1))
        .filter(text -> text.matches("-?[0-9]{1,3}"))
        .map(Integer::valueOf)
        .toList();
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }
}
