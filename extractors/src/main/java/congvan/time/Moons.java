// SPDX-License-Identifier: Apache-2.0
package congvan.time;

/** Words that make a day or a month one of the lunar calendar: {@code âm lịch}, {@code (ÂL)}. */
final class Moons {
  private static final long AM = Words.key("âm");
  private static final long AL = Words.key("âl");
  private static final long LICH = Words.key("lịch");
  private static final long NHUAN = Words.key("nhuận");

  private Moons() {}

  /** Returns what was read as a lunar one, if the words behind it say so. */
  static Read<Moment> marked(Words words, Read<Moment> read) {
    Moment moment = read.value();
    boolean numbered = moment.part() > 0 && moment.edge().isEmpty();
    if (!numbered || !(moment.isDay() || isMonth(moment))) {
      return read;
    }
    boolean leap = words.next(read.next(), NHUAN) && words.exact(read.next(), "nhuận");
    int next = leap ? read.next() + 1 : read.next();
    Moment said = leap ? leap(lunar(moment)) : moment;
    Read<Moment> dated =
        leap && said.lacksYear() ? YearRules.behind(words, said, next) : new Read<>(said, next);
    int mark = mark(words, dated.next());
    return mark > dated.next() ? new Read<>(lunar(dated.value()), mark) : dated;
  }

  private static boolean isMonth(Moment moment) {
    return moment.grain() == Grain.MONTH || moment.grain() == Grain.LUNAR_MONTH;
  }

  private static int mark(Words words, int index) {
    char gap = words.gap(index);
    if (gap != ' ' && gap != '(') {
      return index;
    }
    if (words.is(index, AM) && words.next(index + 1, LICH)) {
      return index + 2;
    }
    return words.is(index, AL) ? index + 1 : index;
  }

  private static Moment lunar(Moment moment) {
    return moment.isLunar()
        ? moment
        : moment.withGrain(moment.grain() == Grain.DAY ? Grain.LUNAR_DAY : Grain.LUNAR_MONTH);
  }

  private static Moment leap(Moment moment) {
    return moment.withPart(moment.part() + LunarYear.LEAP);
  }

  /** Returns a moment in a year that is named as lunar years are. */
  static Moment inYear(Moment moment, int year) {
    boolean part = moment.grain() == Grain.DAY || moment.grain() == Grain.MONTH;
    return (part ? lunar(moment) : moment).withYear(year);
  }
}
