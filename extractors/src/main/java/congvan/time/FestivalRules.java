// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days by the name of their feast: {@code trước Tết Nguyên đán}, {@code ngày Quốc khánh}, {@code lễ
 * 30/4}. An occasion (chào mừng, kỷ niệm) is no time.
 */
final class FestivalRules {
  private static final int REACH = 8;
  private static final Set<String> OCCASIONS =
      Set.of(
          "mừng", "niệm", "nhân", "dịp", "ứng", "đón", "chúc", "thưởng", "thăm", "tặng", "quà",
          "vui", "nghỉ", "vụ", "phòng", "sắm");

  private FestivalRules() {}

  /** Reads a feast at its name, or at the words ngày or lễ before it. */
  static List<Hit> at(Words words, int index) {
    boolean led =
        (words.is(index, Keys.NGAY) || words.exact(index, "lễ")) && words.blank(index + 1);
    Optional<Read<Moment>> read = led ? behind(words, index + 1) : named(words, index);
    return read.filter(feast -> isTime(words, index, led, feast))
        .map(feast -> List.of(hit(index, feast)))
        .orElseGet(() -> led ? dated(words, index) : List.of());
  }

  private static Hit hit(int index, Read<Moment> feast) {
    return new Hit(index, feast.next(), new TimeValue.Point(feast.value()), TimeRule.FESTIVAL);
  }

  /** {@code trước lễ 30/4 và 01/5}. */
  private static List<Hit> dated(Words words, int index) {
    return words.exact(index, "lễ")
        ? DayRules.at(words, index + 1, false)
            .filter(day -> words.isFree(day.next() - 1))
            .filter(day -> isTime(words, index, true, day))
            .map(day -> new DayListRules(words).from(index, day))
            .orElse(List.of())
        : List.of();
  }

  private static Optional<Read<Moment>> behind(Words words, int index) {
    return named(words, words.exact(index, "lễ") ? index + 1 : index);
  }

  private static Optional<Read<Moment>> named(Words words, int index) {
    return Festivals.at(words, index).map(feast -> withDate(words, feast));
  }

  /** {@code Quốc tế Phụ nữ 8/3}, {@code Quốc khánh (02/9/2026)}, {@code Tết Nguyên đán 2027}. */
  private static Read<Moment> withDate(Words words, Read<Moment> feast) {
    int next = feast.next();
    Moment moment = feast.value();
    char gap = words.gap(next);
    Optional<Read<Moment>> date =
        gap == ' ' || gap == '(' || gap == ','
            ? WeekdayRules.date(words, next).filter(day -> isSame(day.value(), moment))
            : Optional.empty();
    return date.isPresent()
        ? new Read<>(date.get().value(), date.get().next())
        : FestivalYears.behind(words, moment, next);
  }

  private static boolean isSame(Moment date, Moment feast) {
    return date.grain() == feast.grain()
        && date.part() == feast.part()
        && date.day() == feast.day();
  }

  /** Without a word of relation it must be said to be a day, have its year, or be all there is. */
  private static boolean isTime(Words words, int index, boolean led, Read<Moment> feast) {
    TimeValue value = new TimeValue.Point(feast.value());
    if (Cues.before(words, index, value).isPresent()) {
      return true;
    }
    boolean all = index == words.first() && feast.next() == words.end();
    return (led || all || feast.value().year().isPresent()) && !isOccasion(words, index);
  }

  private static boolean isOccasion(Words words, int index) {
    for (int i = index; i > Math.max(words.first(), index - REACH); i--) {
      if (words.gap(i) != ' ') {
        return false;
      }
      if (OCCASIONS.contains(words.written(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
