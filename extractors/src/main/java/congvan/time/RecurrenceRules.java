// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes again (định kỳ): {@code hằng tháng}, {@code 6 tháng một lần}, {@code 02 lần/năm}. */
final class RecurrenceRules {
  private static final int HOURS_OF_DAY = 24;
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
    int unit = each ? every + 1 : every;
    Optional<Hit> weekdays = each ? weekdays(words, index, unit) : Optional.empty();
    return weekdays.map(List::of).orElseGet(() -> listed(words, index, unit));
  }

  static boolean isEvery(Words words, int index) {
    return words.exact(index, "hàng")
        || words.exact(index, "hằng")
        || words.exact(index, "mỗi")
        || words.exact(index, "từng")
        || words.exact(index, "hang");
  }

  /** {@code mỗi thứ Hai}, {@code mỗi sáng thứ Hai}. */
  private static Optional<Hit> weekdays(Words words, int first, int index) {
    return WeekdayLists.at(words, WeekdayLists.behindPartOfDay(words, index))
        .filter(days -> words.blank(index))
        .map(
            days ->
                new Hit(
                    first,
                    days.next(),
                    new TimeValue.Recurrence("FREQ=WEEKLY;BYDAY=" + days.value()),
                    TimeRule.RECURRING_DAY));
  }

  private static List<Hit> listed(Words words, int first, int index) {
    List<Hit> hits = new ArrayList<>();
    int at = index;
    int begin = first;
    Optional<Read<Frequency>> unit = words.blank(at) ? unit(words, at) : Optional.empty();
    while (unit.isPresent() && hits.size() < 6) {
      Read<Integer> times = times(words, unit.get().next());
      int next = times.next();
      String rule = unit.get().value().times(times.value()).rule();
      hits.add(Weekdays.refine(words, hit(begin, next, rule)));
      boolean and = words.is(next, Keys.VA) || words.is(next, Keys.HOAC);
      begin = and && words.blank(next) ? next + 1 : next;
      boolean goesOn = words.gap(next) == ',' || (begin > next && words.blank(begin));
      unit = goesOn ? further(words, begin) : Optional.empty();
    }
    return hits;
  }

  static Hit hit(int first, int next, String rule) {
    return new Hit(first, next, new TimeValue.Recurrence(rule), TimeRule.RECURRING);
  }

  /** Reads a unit, with its number perhaps; not one that a date or a noun takes on. */
  private static Optional<Read<Frequency>> unit(Words words, int index) {
    Optional<Read<Frequency>> unit = Frequency.unit(words, index);
    if (unit.isPresent()) {
      return unit.filter(read -> !isNoUnit(words, index));
    }
    return Frequency.counted(words, index);
  }

  /** Behind a comma a number of other units than months may be any duration. */
  private static Optional<Read<Frequency>> further(Words words, int index) {
    return unit(words, index)
        .filter(read -> read.next() == index + 1 || words.is(read.next() - 1, Keys.THANG));
  }

  /** {@code bán hàng tháng 3}, {@code mặt hàng năm ngoái}; but {@code mỗi năm 2 lần}. */
  private static boolean isNoUnit(Words words, int index) {
    int next = index + 1;
    boolean each = words.exact(index - 1, "mỗi") || words.exact(index - 1, "hằng");
    boolean counted =
        Numerals.amount(words, next).filter(n -> words.is(n.next(), Keys.LAN)).isPresent();
    boolean numbered = !each && words.digits(next) > 0 && words.blank(next) && !counted;
    boolean quarter = words.is(index, Keys.QUY) && Numerals.quarter(words, next) > 0;
    boolean taken =
        quarter
            || words.exact(next, "hiếm")
            || words.exact(next, "ngoái")
            || words.exact(next, "càng")
            || words.exact(next, "này");
    return numbered
        || (taken && words.blank(next))
        || words.is(index, Keys.NGAY) && isDay(words, next);
  }

  /** {@code hàng ngày 20/11} names a day. */
  private static boolean isDay(Words words, int index) {
    return words.digits(index) > 0 && words.gap(index + 1) == '/';
  }

  /** Reads {@code một lần}, {@code 1 lần}, {@code /lần}, {@code ít nhất 2 lần}; zero without. */
  private static Read<Integer> times(Words words, int index) {
    if (words.gap(index) == '/' && words.is(index, Keys.LAN)) {
      return new Read<>(1, index + 1);
    }
    boolean least =
        words.exact(index, "ít") && words.exact(index + 1, "nhất")
            || words.exact(index, "tối") && words.exact(index + 1, "thiểu");
    return Numerals.amount(words, least ? index + 2 : index)
        .filter(amount -> words.blank(index) && words.next(amount.next(), Keys.LAN))
        .map(amount -> new Read<>(amount.value(), amount.next() + 1))
        .orElse(new Read<>(0, index));
  }

  /** Reads {@code 6 tháng một lần}, {@code 02 lần/năm} from its number on. */
  static Optional<Hit> counted(Words words, int index) {
    Optional<Hit> often =
        Numerals.amount(words, index)
            .filter(amount -> words.next(amount.next(), Keys.LAN))
            .flatMap(amount -> timesIn(words, index, amount));
    return often.isPresent() ? often : everySoMany(words, index);
  }

  private static Optional<Hit> everySoMany(Words words, int index) {
    return Frequency.counted(words, index)
        .flatMap(
            unit -> {
              Read<Integer> times = times(words, unit.next());
              boolean each = words.exact(index - 1, "cứ") && words.blank(index);
              return times.value() == 0
                  ? Optional.empty()
                  : Optional.of(
                      hit(
                          each ? index - 1 : index,
                          times.next(),
                          unit.value().times(times.value()).rule()));
            });
  }

  /** {@code 02 lần/năm}, {@code 3 lần mỗi tuần}, {@code 01 lần/03 năm}. */
  private static Optional<Hit> timesIn(Words words, int index, Read<Integer> times) {
    int at = times.next() + 1;
    int in = words.exact(at, "trong") && words.blank(at) ? at + 1 : at;
    boolean every = isEvery(words, in) || words.exact(in, "một");
    int unit = every && words.blank(in) ? in + 1 : in;
    if (words.gap(at) != '/' && (unit == at || !words.blank(unit))) {
      return Optional.empty();
    }
    return Frequency.unit(words, unit)
        .or(() -> Frequency.counted(words, unit))
        .map(read -> hit(index, read.next(), read.value().times(times.value()).rule()));
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
    return words.is(at, Keys.THANG) ? monthOfQuarter(words, at + 1) : Optional.empty();
  }

  /** Reads {@code cuối quý}, {@code đầu tiên của quý sau}, {@code sau quý báo cáo}. */
  private static Optional<Read<Integer>> monthOfQuarter(Words words, int index) {
    boolean last = words.next(index, Keys.CUOI);
    boolean first =
        words.next(index, Keys.DAU) || words.next(index, Keys.SAU) || words.next(index, Keys.TIEP);
    if (!last && !first) {
      return Optional.empty();
    }
    int quarter = index + 1;
    while (quarter < index + 4 && !words.is(quarter, Keys.QUY)) {
      quarter++;
    }
    boolean named = words.blank(quarter + 1) && Numerals.quarter(words, quarter + 1) >= 0;
    return words.is(quarter, Keys.QUY) && !named
        ? Optional.of(
            new Read<>(
                last ? MONTHS_OF_QUARTER : -MONTHS_OF_QUARTER, behindQuarter(words, quarter + 1)))
        : Optional.empty();
  }

  /** Skips {@code sau}, {@code tiếp theo}, {@code báo cáo}. */
  private static int behindQuarter(Words words, int index) {
    if (words.exact(index, "sau") && words.blank(index)) {
      return index + 1;
    }
    boolean two =
        words.exact(index, "tiếp") && words.exact(index + 1, "theo")
            || words.exact(index, "báo") && words.exact(index + 1, "cáo");
    return two && words.blank(index) ? index + 2 : index;
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

  /** Tells whether a moment is a clock and no day: {@code lúc 8 giờ}. */
  static boolean isClock(Moment moment) {
    return moment.time().isPresent()
        && moment.grain() == Grain.DAY
        && moment.day() == 0
        && moment.year().isEmpty();
  }

  /**
   * Returns the hour and minute of a moment as parts of a rule; nothing without, nor for the 24th
   * hour, which rules do not know: it is the end of the day.
   */
  static String clock(Moment moment) {
    return moment
        .time()
        .filter(time -> time.hour() < HOURS_OF_DAY)
        .map(time -> ";BYHOUR=" + time.hour() + ";BYMINUTE=" + time.minute())
        .orElse("");
  }

  /** Returns the rule of a moment that comes every year. */
  static String yearly(Moment moment) {
    return switch (moment.grain()) {
      case DAY -> "FREQ=YEARLY;BYMONTH=" + moment.part() + ";BYMONTHDAY=" + moment.day();
      case MONTH -> "FREQ=YEARLY;BYMONTH=" + moment.part();
      case QUARTER -> "FREQ=YEARLY;BYMONTH=" + months(moment.part(), MONTHS_OF_QUARTER);
      case HALF -> "FREQ=YEARLY;BYMONTH=" + months(moment.part(), 6);
      case WEEK, FIRST_MONTHS, YEAR, LUNAR_DAY, LUNAR_MONTH -> "FREQ=YEARLY";
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
