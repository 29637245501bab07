// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Syllables;
import java.util.List;

/** Which rules begin with a syllable: a look-up by folded key, so that most syllables cost one. */
final class Triggers {
  /** Reads at one syllable, or finds nothing there. */
  @FunctionalInterface
  interface Rule {
    List<Hit> at(Words words, int index);
  }

  private static final int SLOTS = 256;
  private static final long NATIONAL = Words.key("khánh");
  private static final Rule PART_OF_DAY =
      first(OrdinalDayRules::at, PointRules::withPart, PointRules::at);
  private static final Rule WEEKDAY = first(OrdinalDayRules::at, PointRules::withWeekday);

  /** An amount of time: one that comes again, lies so far away, or lasts. */
  private static final Rule LASTING =
      first(Triggers::counted, DistanceRules::counted, LapseRules::at);

  /** What a number begins, in figures or words. */
  private static final Rule AMOUNT =
      first(PartOfYearRules::at, PointRules::withClock, LASTING, ClockAlone::at, PointRules::at);

  private static final Triggers ALL = new Triggers();

  private final long[] keys = new long[SLOTS];
  private final Rule[] rules = new Rule[SLOTS];

  private Triggers() {
    putRecurrences();
    putNumbers();
    putFeasts();
    putPieces();
    putSpans();
    putPartsOfDay();
    putEvents();
  }

  private void putRecurrences() {
    put(Keys.DINH, ReportPeriods::regular);
    put(Words.key("chế"), ReportPeriods::duty);
    put(Keys.TU, RecurringSpans::days);
    put(Keys.TUAN, RecurringSpans::week);
    for (long key : new long[] {Keys.HANG, Keys.MOI, Keys.DINH, Words.key("từng")}) {
      put(key, RecurrenceRules::at);
    }
  }

  private void putNumbers() {
    put(Syllables.NUMBER, Triggers::number);
    for (String figure : new String[] {"l", "i", "o", "io", "ii", "iii", "iv"}) {
      put(Words.key(figure), PointRules::at);
    }
    for (long key :
        new long[] {
          Keys.THANG, Keys.TUAN, Keys.GIUA, Keys.Q, Keys.HOM, Keys.MUNG, Keys.MONG, Keys.RAM
        }) {
      put(key, PointRules::at);
    }
  }

  private void putFeasts() {
    for (String word : new String[] {"lễ", "tết", "giỗ", "giao", "vu", "trung", "noel", "giáng"}) {
      put(Words.key(word), FestivalRules::at);
    }
    put(
        Words.key("quốc"),
        (words, at) -> words.is(at + 1, NATIONAL) ? FestivalRules.at(words, at) : List.of());
    put(Keys.CACH, DistanceRules::ago);
  }

  private void putPieces() {
    put(Keys.T, first(PointRules::at, WEEKDAY));
    put(Keys.NGAY, first(OrdinalDayRules::at, PointRules::at, FestivalRules::at, AtOnceRules::at));
    for (long key : new long[] {Keys.QUY, Keys.QUI}) {
      put(key, first(PartOfYearRules::at, PointRules::at));
    }
    for (String word : new String[] {"thế", "thập", "những", "các"}) {
      put(Words.key(word), CenturyRules::at);
    }
    for (long key : new long[] {Keys.DAU, Keys.CUOI}) {
      put(key, first(SchoolRules::at, PointRules::at, PART_OF_DAY));
    }
    for (String word : new String[] {"học", "khai", "bế"}) {
      put(Words.key(word), SchoolRules::at);
    }
    put(Keys.NAM, first(SchoolRules::at, PointRules::at, SpanOfYearsRules::at, LASTING));
  }

  private void putSpans() {
    for (String word : new String[] {"giai", "niên", "nhiệm", "thời", "khóa", "kỳ", "hạn"}) {
      put(Words.key(word), SpanOfYearsRules::at);
    }
    for (String word :
        new String[] {"một", "hai", "ba", "bốn", "bảy", "tám", "chín", "mười", "nửa"}) {
      put(Words.key(word), Triggers::spelled);
    }
  }

  private void putPartsOfDay() {
    for (long key :
        new long[] {
          Keys.SANG,
          Keys.TRUA,
          Keys.CHIEU,
          Keys.EVENING,
          Keys.DEM,
          Keys.BUOI,
          Words.key("khuya"),
          Words.key("rạng")
        }) {
      put(key, PART_OF_DAY);
    }
    for (long key : new long[] {Keys.THU, Keys.CHU, Keys.CN}) {
      put(key, WEEKDAY);
    }
  }

  private void putEvents() {
    put(Keys.KHI, EventRules::when);
    put(Words.key("đột"), EventRules::unforeseen);
    put(Words.key("kịp"), EventRules::inTimeFor);
    put(Keys.TRUOC, BeforeRules::before);
    put(Keys.SAU, first(BeforeRules::after, Triggers::spelled));
    put(Keys.THEO, EventRules::according);
    for (String word : new String[] {"trong", "tại"}) {
      put(Words.key(word), EventRules::during);
    }
    put(Keys.TU, first(SpanOfYearsRules::fromNow, AtOnceRules::since));
    put(Keys.KE, AtOnceRules::since);
    put(Keys.TINH, AtOnceRules::since);
    put(Keys.TU, SpanOfYearsRules::fromStart);
    for (String word : new String[] {"thượng", "trung", "hạ"}) {
      put(Words.key(word), WeekRules::third);
    }
  }

  /** Returns what is read at a syllable. */
  static List<Hit> read(Words words, int index) {
    long key = words.key(index);
    int slot = slot(key);
    while (ALL.rules[slot] != null) {
      if (ALL.keys[slot] == key) {
        return Homographs.isOther(words, index) ? List.of() : ALL.rules[slot].at(words, index);
      }
      slot = (slot + 1) % SLOTS;
    }
    return List.of();
  }

  /** Rules of one key are tried in the order in which they are put. */
  private void put(long key, Rule rule) {
    int slot = slot(key);
    while (rules[slot] != null && keys[slot] != key) {
      slot = (slot + 1) % SLOTS;
    }
    keys[slot] = key;
    rules[slot] = rules[slot] == null ? rule : first(rules[slot], rule);
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 56);
  }

  private static List<Hit> number(Words words, int index) {
    if (LunarRules.isNumber(words, index) || PeriodRules.firstMonths(words, index).isPresent()) {
      return PointRules.at(words, index);
    }
    return AMOUNT.at(words, index);
  }

  private static List<Hit> spelled(Words words, int index) {
    if (Numerals.word(words, index) < 0 && !words.exact(index, "nửa")) {
      return List.of();
    }
    return AMOUNT.at(words, index);
  }

  private static List<Hit> counted(Words words, int index) {
    return RecurrenceRules.counted(words, index).map(List::of).orElse(List.of());
  }

  /** The rule that reads what the first of these finds. */
  private static Rule first(Rule... rules) {
    return (words, index) -> {
      List<Hit> hits = List.of();
      for (int i = 0; i < rules.length && hits.isEmpty(); i++) {
        hits = rules[i].at(words, index);
      }
      return hits;
    };
  }
}
