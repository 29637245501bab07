// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The periods of a duty to report: {@code chế độ báo cáo: quý, 06 tháng, 09 tháng, năm}. Nine
 * months end once a year, with September, so that the list is one rule for the ends of its periods;
 * without nine months each period has its own.
 */
final class ReportPeriods {
  private static final int QUARTER = 3;
  private static final int NINE_MONTHS = 9;
  private static final int YEAR = 12;

  private record Period(int first, int next, int months) {}

  private ReportPeriods() {}

  /** Reads at {@code chế độ báo cáo}. */
  static List<Hit> duty(Words words, int index) {
    boolean duty =
        words.exact(index, "chế")
            && words.exact(index + 1, "độ")
            && words.exact(index + 2, "báo")
            && words.exact(index + 3, "cáo");
    if (!duty) {
      return List.of();
    }
    int at = index + 4;
    boolean regular = words.exact(at, "định") && words.next(at + 1, Keys.KY);
    List<Period> periods = periods(words, regular ? at + 2 : at);
    return periods.size() < 2 ? List.of() : hits(periods.get(0).first(), periods);
  }

  /** Reads at {@code định kỳ}, where nine months are among the periods. */
  static List<Hit> regular(Words words, int index) {
    if (!words.exact(index, "định") || !words.next(index + 1, Keys.KY)) {
      return List.of();
    }
    int at = RecurrenceRules.isEvery(words, index + 2) ? index + 3 : index + 2;
    List<Period> periods = periods(words, at);
    return hasNine(periods) ? hits(index, periods) : List.of();
  }

  private static boolean hasNine(List<Period> periods) {
    return periods.stream().anyMatch(period -> period.months() == NINE_MONTHS);
  }

  private static List<Period> periods(Words words, int index) {
    List<Period> periods = new ArrayList<>();
    char gap = words.gap(index);
    Optional<Period> period =
        gap == ' ' || gap == ':' || gap == '(' ? period(words, index) : Optional.empty();
    while (period.isPresent() && periods.size() < YEAR) {
      periods.add(period.get());
      int next = period.get().next();
      boolean and = words.next(next, Keys.VA) || words.next(next, Keys.HOAC);
      int at = and ? next + 1 : next;
      int each = RecurrenceRules.isEvery(words, at) ? at + 1 : at;
      boolean listed = and || words.gap(next) == ',' || words.gap(next) == ';';
      period = listed ? period(words, each) : Optional.empty();
    }
    return periods;
  }

  private static Optional<Period> period(Words words, int index) {
    int months = words.number(index, 2);
    if (months > 0) {
      boolean known = months == QUARTER || months == 6 || months == NINE_MONTHS || months == YEAR;
      return known && words.next(index + 1, Keys.THANG)
          ? Optional.of(new Period(index, index + 2, months))
          : Optional.empty();
    }
    long key = words.key(index);
    int unit = key == Keys.THANG ? 1 : key == Keys.QUY ? QUARTER : key == Keys.NAM ? YEAR : 0;
    boolean alone = words.digits(index + 1) == 0 || !words.blank(index + 1);
    return unit > 0 && alone ? Optional.of(new Period(index, index + 1, unit)) : Optional.empty();
  }

  private static List<Hit> hits(int first, List<Period> periods) {
    List<Hit> hits = new ArrayList<>();
    int last = periods.get(periods.size() - 1).next();
    if (!hasNine(periods)) {
      periods.forEach(
          period ->
              hits.add(
                  RecurrenceRules.hit(
                      period.first(), period.next(), new Frequency(0, period.months()).rule())));
      return hits;
    }
    boolean monthly = periods.stream().anyMatch(period -> period.months() == 1);
    if (monthly) {
      hits.add(RecurrenceRules.hit(first, periods.get(0).next(), new Frequency(0, 1).rule()));
    }
    int begin = monthly ? periods.get(1).first() : first;
    String rule = "FREQ=YEARLY;BYMONTH=" + ends(periods) + ";BYMONTHDAY=-1";
    hits.add(new Hit(begin, last, new TimeValue.Recurrence(rule), TimeRule.RECURRING_ENDS));
    return hits;
  }

  /** Returns the months with which the periods end. */
  private static String ends(List<Period> periods) {
    TreeSet<Integer> months = new TreeSet<>();
    for (Period period : periods) {
      boolean once = period.months() == NINE_MONTHS || period.months() == 1;
      for (int month = period.months();
          month <= YEAR && period.months() > 1;
          month += period.months()) {
        months.add(month);
        if (once) {
          break;
        }
      }
    }
    return months.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
