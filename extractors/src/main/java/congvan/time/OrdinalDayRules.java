// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/**
 * Days told by their place in a month, a quarter or a year: {@code ngày cuối cùng của tháng},
 * {@code ngày làm việc cuối cùng của tháng}, {@code thứ Hai đầu tiên hằng tháng}.
 */
final class OrdinalDayRules {
  private static final String WORKING = "MO,TU,WE,TH,FR";
  private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư");

  private final Words words;

  private OrdinalDayRules(Words words) {
    this.words = words;
  }

  static List<Hit> at(Words words, int index) {
    return new OrdinalDayRules(words).read(index).map(List::of).orElse(List.of());
  }

  private Optional<Hit> read(int index) {
    int day = WeekdayLists.behindPartOfDay(words, index);
    Optional<Read<String>> kind = kind(day);
    if (kind.isEmpty() || !words.blank(kind.get().next())) {
      return Optional.empty();
    }
    boolean weekday = kind.get().value().length() == 2;
    int place = kind.get().next();
    boolean week = weekday && words.is(place, Keys.TUAN);
    return ordinal(week ? place + 1 : place)
        .flatMap(ordinal -> within(index, kind.get().value(), ordinal, week || weekday));
  }

  /** Reads what kind of day: empty for any, else as BYDAY names it. */
  private Optional<Read<String>> kind(int index) {
    if (!words.is(index, Keys.NGAY)) {
      return Weekdays.at(words, index);
    }
    boolean working = words.exact(index + 1, "làm") && words.next(index + 2, Keys.VIEC);
    return Optional.of(working ? new Read<>(WORKING, index + 3) : new Read<>("", index + 1));
  }

  /** Reads {@code cuối cùng} as -1, {@code đầu tiên} as 1, {@code thứ hai} as 2. */
  private Optional<Read<Integer>> ordinal(int index) {
    if (words.exact(index, "cuối")) {
      return Optional.of(new Read<>(-1, words.exact(index + 1, "cùng") ? index + 2 : index + 1));
    }
    if (words.exact(index, "đầu")) {
      return Optional.of(new Read<>(1, words.exact(index + 1, "tiên") ? index + 2 : index + 1));
    }
    if (!words.exact(index, "thứ") || !words.blank(index + 1)) {
      return Optional.empty();
    }
    int named = ordinalWord(index + 1);
    return named > 0 ? Optional.of(new Read<>(named, index + 2)) : Optional.empty();
  }

  private int ordinalWord(int index) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (words.exact(index, ORDINALS.get(i))) {
        return i + 1;
      }
    }
    return words.number(index, 1);
  }

  private Optional<Hit> within(int first, String kind, Read<Integer> ordinal, boolean weekday) {
    int at = ordinal.next();
    boolean of = words.next(at, Keys.CUA) || (words.exact(at, "trong") && words.blank(at));
    int unit = of ? at + 1 : at;
    boolean every = RecurrenceRules.isEvery(words, unit) && words.blank(unit);
    boolean told = of || every || weekday || isFull(ordinal);
    int named = every ? unit + 1 : unit;
    if (!told || !words.blank(named) || words.next(named + 1, Keys.THU)) {
      return Optional.empty();
    }
    Optional<Read<Moment>> moment = every ? Optional.empty() : MomentRules.at(words, named);
    return moment.isPresent()
        ? onCalendar(first, kind, ordinal.value(), moment.get())
        : recurring(first, kind, ordinal.value(), named);
  }

  /** {@code ngày cuối} alone is too little. */
  private boolean isFull(Read<Integer> ordinal) {
    return words.exact(ordinal.next() - 1, "cùng") || words.exact(ordinal.next() - 1, "tiên");
  }

  private Optional<Hit> onCalendar(int first, String kind, int ordinal, Read<Moment> read) {
    if (!kind.isEmpty() || Math.abs(ordinal) != 1 || read.value().edge().isPresent()) {
      return Optional.empty();
    }
    Moment day = read.value().withEdge(ordinal > 0 ? Edge.START : Edge.END);
    return Optional.of(new Hit(first, read.next(), new TimeValue.Point(day), TimeRule.DAY));
  }

  private Optional<Hit> recurring(int first, String kind, int ordinal, int unit) {
    if (words.is(unit, Keys.THANG)) {
      String hour = !kind.equals(WORKING) && words.exact(first, "sáng") ? ";BYHOUR=8" : "";
      return Optional.of(hit(first, unit + 1, "FREQ=MONTHLY" + days(kind, ordinal) + hour));
    }
    if (!kind.isEmpty() || Math.abs(ordinal) != 1) {
      return Optional.empty();
    }
    if (words.is(unit, Keys.QUY)) {
      String months = ordinal > 0 ? "1,4,7,10" : "3,6,9,12";
      return Optional.of(
          hit(first, unit + 1, "FREQ=YEARLY;BYMONTH=" + months + days(kind, ordinal)));
    }
    return words.is(unit, Keys.NAM)
        ? Optional.of(
            hit(
                first,
                unit + 1,
                "FREQ=YEARLY;BYMONTH=" + (ordinal > 0 ? 1 : 12) + days("", ordinal)))
        : Optional.empty();
  }

  private static String days(String kind, int ordinal) {
    if (kind.isEmpty()) {
      return ";BYMONTHDAY=" + ordinal;
    }
    return kind.equals(WORKING)
        ? ";BYDAY=" + kind + ";BYSETPOS=" + ordinal
        : ";BYDAY=" + ordinal + kind;
  }

  private static Hit hit(int first, int next, String rule) {
    return new Hit(first, next, new TimeValue.Recurrence(rule), TimeRule.RECURRING_DAY);
  }
}
