// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Syllables;
import java.util.Optional;

/** Reads one piece of the calendar, whatever word it begins with. */
final class MomentRules {
  private MomentRules() {}

  static Optional<Read<Moment>> at(Words words, int index) {
    long key = words.key(index);
    if (key == Syllables.NUMBER) {
      return PeriodRules.firstMonths(words, index)
          .or(() -> LunarRules.ofTet(words, index))
          .or(() -> DayRules.at(words, index, false));
    }
    if (key == Keys.NGAY) {
      return named(words, index);
    }
    if (key == Keys.THANG) {
      return month(words, index);
    }
    if (key == Keys.QUY || key == Keys.QUI) {
      return ifBlank(words, index, PeriodRules.quarter(words, index + 1));
    }
    if (key == Keys.NAM) {
      return ifBlank(words, index, PeriodRules.year(words, index + 1));
    }
    return rare(words, index, key);
  }

  /** Reads a moment with a clock before it, or a day that a part of the day or a weekday leads. */
  static Optional<Read<Moment>> timed(Words words, int index) {
    Optional<Read<TimeOfDay>> clock = ClockRules.at(words, index);
    if (clock.isEmpty()) {
      return at(words, index).or(() -> DayPhrases.at(words, index));
    }
    return DayPhrases.behindClock(words, clock.get().next())
        .map(day -> new Read<>(day.value().withTime(clock.get().value()), day.next()));
  }

  private static Optional<Read<Moment>> rare(Words words, int index, long key) {
    if (key == Keys.TUAN) {
      return PeriodRules.week(words, index + 1);
    }
    if (key == Keys.DAU || key == Keys.GIUA || key == Keys.CUOI) {
      return words.exact(index, "đấu") || words.exact(index, "dấu")
          ? Optional.empty()
          : edge(words, index);
    }
    if (key == Keys.HOM) {
      return behindHom(words, index);
    }
    if (key == Keys.T || key == Keys.Q) {
      return shortened(words, index, key);
    }
    if (key == Keys.SANG) {
      return nextYear(words, index);
    }
    if (DamagedNumber.end(words, index) > index) {
      return DayRules.at(words, index, false);
    }
    if (words.gap(index + 1) == '/') {
      return romanQuarter(words, index);
    }
    if (key == Keys.MUNG || key == Keys.MONG || key == Keys.RAM) {
      return LunarRules.at(words, index);
    }
    return words.next(index + 1, Keys.THANG)
        ? PeriodRules.firstMonths(words, index)
        : Optional.empty();
  }

  private static Optional<Read<Moment>> nextYear(Words words, int index) {
    return words.exact(index, "sang")
            && words.next(index + 1, Keys.NAM)
            && words.digits(index + 2) == 0
        ? Optional.of(new Read<>(Moment.of(Grain.YEAR, 0, 0).withShift(1), index + 2))
        : Optional.empty();
  }

  /** {@code II/2026}: the quarter of a plan. */
  private static Optional<Read<Moment>> romanQuarter(Words words, int index) {
    int quarter = words.key(index) > 0 ? Numerals.quarter(words, index) : -1;
    char before = words.before(words.start(index));
    boolean led = words.is(index - 1, Keys.QUY) || words.isCapital(index - 1);
    return quarter > 0 && !led && before != '/' && before != '.' && before != '-'
        ? Optional.of(PeriodRules.withYear(words, Moment.of(Grain.QUARTER, quarter, 0), index + 1))
            .filter(read -> read.value().year().isPresent())
        : Optional.empty();
  }

  private static Optional<Read<Moment>> behindHom(Words words, int index) {
    return words.said(index, "hôm")
        ? RelativeDays.behindHom(words, index + 1)
            .or(
                () ->
                    DayRules.at(words, index + 1, true)
                        .filter(day -> words.blank(index + 1) && !day.value().lacksMonth()))
        : Optional.empty();
  }

  private static Optional<Read<Moment>> named(Words words, int index) {
    char gap = words.gap(index + 1);
    if (gap != ' ' && gap != ':' && gap != Words.JOINED) {
      return Optional.empty();
    }
    return RelativeDays.behindNgay(words, index + 1)
        .or(() -> LunarRules.at(words, index + 1))
        .or(() -> DayRules.at(words, index + 1, true))
        .or(() -> EdgeDayRules.at(words, index + 1))
        .or(() -> weekday(words, index + 1));
  }

  /** {@code ngày thứ Sáu}; but {@code ngày thứ 6} is the sixth of some days. */
  private static Optional<Read<Moment>> weekday(Words words, int index) {
    return words.digits(index + 1) > 0 ? Optional.empty() : WeekdayRules.at(words, index);
  }

  private static Optional<Read<Moment>> month(Words words, int index) {
    return LunarRules.month(words, index)
        .or(() -> ifBlank(words, index, PeriodRules.month(words, index + 1)))
        .map(read -> Moons.marked(words, read));
  }

  private static Optional<Read<Moment>> ifBlank(
      Words words, int index, Optional<Read<Moment>> read) {
    return words.near(index + 1) ? read : Optional.empty();
  }

  private static Optional<Read<Moment>> edge(Words words, int index) {
    long next = words.key(index + 1);
    boolean unit = next == Keys.THANG || next == Keys.QUY || next == Keys.NAM || next == Keys.TUAN;
    if (!words.blank(index + 1) || !unit) {
      return Optional.empty();
    }
    Edge edge = edgeOf(words.key(index));
    if (edge == Edge.START && !words.said(index, "đầu")) {
      return Optional.empty();
    }
    return at(words, index + 1)
        .filter(read -> !read.value().isLunar() && read.value().edge().isEmpty())
        .or(() -> thisOne(words, index, next))
        .map(read -> new Read<>(read.value().withEdge(edge), read.next()));
  }

  /** {@code cuối năm}, {@code cuối tháng} alone mean the present one. */
  private static Optional<Read<Moment>> thisOne(Words words, int index, long unit) {
    Grain grain = unit == Keys.THANG ? Grain.MONTH : unit == Keys.QUY ? Grain.QUARTER : Grain.YEAR;
    return words.key(index) == Keys.CUOI && unit != Keys.TUAN
        ? Optional.of(new Read<>(Moment.of(grain, 0, 0).withShift(0), index + 2))
        : Optional.empty();
  }

  private static Edge edgeOf(long key) {
    if (key == Keys.DAU) {
      return Edge.START;
    }
    return key == Keys.CUOI ? Edge.END : Edge.MIDDLE;
  }

  /** {@code T6/2026}, {@code Q1/2026}: only with a year. */
  private static Optional<Read<Moment>> shortened(Words words, int index, long key) {
    boolean dotted = words.gap(index + 1) == '.' && words.start(index + 1) == words.end(index) + 1;
    boolean joined = dotted || words.gap(index + 1) == Words.JOINED;
    if (!joined || words.gap(index) == Words.JOINED) {
      return Optional.empty();
    }
    return key == Keys.T
        ? PeriodRules.month(words, index + 1).filter(read -> read.value().year().isPresent())
        : PeriodRules.quarter(words, index + 1).flatMap(read -> shortQuarter(words, index, read));
  }

  /** {@code Q2/2026}, {@code Q2 2026}; without a year only where it stands alone. */
  private static Optional<Read<Moment>> shortQuarter(Words words, int index, Read<Moment> quarter) {
    if (quarter.value().year().isPresent()) {
      return Optional.of(quarter);
    }
    int year = words.blank(quarter.next()) ? DayRules.year(words, quarter.next(), false) : -1;
    if (year > 0 && words.isFree(quarter.next())) {
      return Optional.of(new Read<>(quarter.value().withYear(year), quarter.next() + 1));
    }
    return BareMonths.stands(words, index, quarter) ? Optional.of(quarter) : Optional.empty();
  }
}
