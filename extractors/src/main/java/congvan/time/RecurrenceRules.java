// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes again (định kỳ): {@code hằng tháng}, {@code 6 tháng một lần}, {@code 02 lần/năm}. */
final class RecurrenceRules {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;
  private static final List<Integer> LAST_OF_QUARTER = List.of(3, 6, 9, 12);
  private static final List<Integer> FIRST_OF_QUARTER = List.of(1, 4, 7, 10);

  private RecurrenceRules() {}

  /** Reads what begins with hàng, hằng, mỗi, định kỳ; several rules for several periods. */
  static List<Hit> at(Words words, int index) {
    boolean regular = words.exact(index, "định") && words.next(index + 1, Keys.KY);
    int every = regular ? index + 2 : index;
    boolean each = isEvery(words, every) && (!regular || words.blank(every));
    if (!regular && !each) {
      return List.of();
    }
    return listed(words, index, each ? every + 1 : every);
  }

  static boolean isEvery(Words words, int index) {
    return words.exact(index, "hàng")
        || words.exact(index, "hằng")
        || words.exact(index, "mỗi")
        || words.exact(index, "từng");
  }

  private static List<Hit> listed(Words words, int first, int index) {
    List<Hit> hits = new ArrayList<>();
    int at = index;
    int begin = first;
    Optional<Read<String>> unit = words.blank(at) ? unit(words, at) : Optional.empty();
    while (unit.isPresent() && hits.size() < 6) {
      int next = behindTimes(words, unit.get().next());
      Hit hit = hit(begin, next, unit.get().value());
      hits.add(unit.get().value().equals("FREQ=WEEKLY") ? Weekdays.refine(words, hit) : hit);
      boolean and = words.is(next, Keys.VA) || words.is(next, Keys.HOAC);
      begin = and && words.blank(next) ? next + 1 : next;
      boolean goesOn = words.gap(next) == ',' || (begin > next && words.blank(begin));
      unit = goesOn ? unit(words, begin) : Optional.empty();
    }
    return hits;
  }

  static Hit hit(int first, int next, String rule) {
    return new Hit(first, next, new TimeValue.Recurrence(rule), TimeRule.RECURRING);
  }

  /** Reads a unit, with its number perhaps; not one that a date or a noun takes on. */
  private static Optional<Read<String>> unit(Words words, int index) {
    long key = words.key(index);
    int next = index + 1;
    if (key == Keys.NGAY
        || key == Keys.TUAN
        || key == Keys.THANG
        || key == Keys.QUY
        || key == Keys.NAM) {
      return isNoUnit(words, next) ? Optional.empty() : Optional.of(new Read<>(rule(key), next));
    }
    int months = words.number(index, 2);
    if (months > 0 && months <= MONTHS_OF_YEAR && words.next(next, Keys.THANG)) {
      return Optional.of(new Read<>(everyMonths(months), next + 1));
    }
    return Optional.empty();
  }

  /** {@code bán hàng tháng 3}, {@code mặt hàng quý hiếm}; but {@code mỗi năm 2 lần}. */
  private static boolean isNoUnit(Words words, int next) {
    boolean numbered = words.digits(next) > 0 && words.blank(next) && !words.is(next + 1, Keys.LAN);
    return numbered || (words.exact(next, "hiếm") && words.blank(next));
  }

  private static String rule(long unit) {
    if (unit == Keys.NGAY) {
      return "FREQ=DAILY";
    }
    if (unit == Keys.TUAN) {
      return "FREQ=WEEKLY";
    }
    if (unit == Keys.QUY) {
      return everyMonths(MONTHS_OF_QUARTER);
    }
    return unit == Keys.NAM ? "FREQ=YEARLY" : everyMonths(1);
  }

  private static String everyMonths(int months) {
    if (months == MONTHS_OF_YEAR) {
      return "FREQ=YEARLY";
    }
    return months == 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + months;
  }

  /** Skips {@code một lần}, {@code 1 lần}, {@code /lần}. */
  private static int behindTimes(Words words, int index) {
    int at = words.is(index, Keys.MOT) || words.number(index, 2) == 1 ? index + 1 : index;
    boolean times = words.is(at, Keys.LAN) && (words.blank(at) || words.gap(at) == '/');
    return times ? at + 1 : index;
  }

  /** Reads {@code 6 tháng một lần}, {@code 02 lần/năm} from its number on. */
  static Optional<Hit> counted(Words words, int index) {
    int number = words.number(index, 2);
    if (number < 1 || number > MONTHS_OF_YEAR) {
      return Optional.empty();
    }
    if (words.next(index + 1, Keys.LAN)) {
      return timesAYear(words, index, number);
    }
    if (!words.next(index + 1, Keys.THANG)) {
      return Optional.empty();
    }
    int next = behindTimes(words, index + 2);
    return next == index + 2
        ? Optional.empty()
        : Optional.of(hit(index, next, everyMonths(number)));
  }

  private static Optional<Hit> timesAYear(Words words, int index, int times) {
    int unit =
        words.exact(index + 2, "mỗi") || words.exact(index + 2, "một") ? index + 3 : index + 2;
    boolean joined = words.gap(index + 2) == '/' || unit > index + 2;
    if (!joined || MONTHS_OF_YEAR % times != 0) {
      return Optional.empty();
    }
    if (words.is(unit, Keys.NAM)) {
      return Optional.of(hit(index, unit + 1, everyMonths(MONTHS_OF_YEAR / times)));
    }
    return times == 1
        ? unit(words, unit).map(read -> hit(index, read.next(), read.value()))
        : Optional.empty();
  }

  /**
   * Reads what makes days recur: {@code hằng tháng} gives 1, {@code hằng năm} 12, {@code của tháng
   * cuối quý} 3, {@code của tháng đầu quý} -3.
   */
  static Optional<Read<Integer>> tail(Words words, int index) {
    int at = words.next(index, Keys.CUA) ? index + 1 : index;
    if (!words.blank(at)) {
      return Optional.empty();
    }
    if (isEvery(words, at) && words.blank(at + 1)) {
      return period(words, at + 1);
    }
    boolean last = words.next(at + 1, Keys.CUOI);
    if (words.is(at, Keys.THANG) && (last || words.next(at + 1, Keys.DAU))) {
      int quarter = at + 2;
      while (quarter < at + 5 && !words.is(quarter, Keys.QUY)) {
        quarter++;
      }
      return words.is(quarter, Keys.QUY)
          ? Optional.of(new Read<>(last ? MONTHS_OF_QUARTER : -MONTHS_OF_QUARTER, quarter + 1))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<Read<Integer>> period(Words words, int index) {
    if (words.is(index, Keys.THANG)) {
      return Optional.of(new Read<>(1, index + 1));
    }
    return words.is(index, Keys.NAM)
        ? Optional.of(new Read<>(MONTHS_OF_YEAR, index + 1))
        : Optional.empty();
  }

  /** Returns the rule of days of every month, or of one month of every quarter. */
  static String onDays(List<Integer> days, int months) {
    String numbers = joined(days);
    if (Math.abs(months) == MONTHS_OF_QUARTER) {
      List<Integer> which = months > 0 ? LAST_OF_QUARTER : FIRST_OF_QUARTER;
      return "FREQ=YEARLY;BYMONTH=" + joined(which) + ";BYMONTHDAY=" + numbers;
    }
    return "FREQ=MONTHLY;BYMONTHDAY=" + numbers;
  }

  /** Returns the rule of a moment that comes every year. */
  static String yearly(Moment moment) {
    return switch (moment.grain()) {
      case DAY -> "FREQ=YEARLY;BYMONTH=" + moment.part() + ";BYMONTHDAY=" + moment.day();
      case MONTH -> "FREQ=YEARLY;BYMONTH=" + moment.part();
      case QUARTER -> "FREQ=YEARLY;BYMONTH=" + months(moment.part(), MONTHS_OF_QUARTER);
      case HALF -> "FREQ=YEARLY;BYMONTH=" + months(moment.part(), 6);
      case WEEK, FIRST_MONTHS, YEAR -> "FREQ=YEARLY";
    };
  }

  private static String months(int part, int length) {
    List<Integer> months = new ArrayList<>();
    for (int i = 1; i <= length; i++) {
      months.add((part - 1) * length + i);
    }
    return joined(months);
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
