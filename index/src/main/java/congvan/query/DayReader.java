// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of days as they are typed: {@code trước 1/6/2021}, {@code <=2021-06}, {@code
 * 2021-03..2021-06}, {@code từ 1/3/2021 đến 30/6/2021}, {@code 2021-03..}, {@code tuần này}.
 */
final class DayReader {
  private static final Pattern BETWEEN =
      Pattern.compile(
          " ?(?<dots>\\.{2,3}|…) ?"
              + "| ?(?:->|→|[-–—~]) ?"
              + "| (?:den (?:het )?(?:ngay )?|toi (?:ngay )?|to |until |till |va |and )");
  private static final Pattern ONWARDS =
      Pattern.compile(" (?:tro di|tro ve sau|onwards?|and later)(?![\\p{L}\\p{N}])");
  private static final Pattern BACKWARDS =
      Pattern.compile(" (?:tro ve truoc|and earlier)(?![\\p{L}\\p{N}])");
  private static final List<Sign> SIGNS =
      Table.beside(DayReader.class, "comparisons.tsv").rows().stream()
          .map(row -> new Sign(Folding.fold(row.cell("sign")), row.cell("relation")))
          .sorted(Comparator.comparingInt((Sign sign) -> sign.folded().length()).reversed())
          .toList();

  private enum Relation {
    BEFORE,
    UNTIL,
    IN,
    FROM,
    AFTER
  }

  private record Sign(String folded, Relation relation) {
    Sign(String folded, String relation) {
      this(folded, Relation.valueOf(relation));
    }

    boolean standsAt(String text, int from) {
      int end = from + folded.length();
      boolean word = Character.isLetter(folded.charAt(0));
      return text.startsWith(folded, from) && (!word || text.startsWith(" ", end));
    }
  }

  private final String text;
  private final String folded;
  private final Calendar calendar;
  private final Notes notes;

  DayReader(String text, LocalDate today, Notes notes) {
    this.text = text;
    this.folded = Folding.fold(text);
    this.calendar = new Calendar(today, notes);
    this.notes = notes;
  }

  /** Returns the longest stretch of days that begins here, or behind a blank. */
  Optional<DayMatch> at(int from) {
    int start = skipBlank(from);
    for (Sign sign : SIGNS) {
      if (sign.standsAt(folded, start)) {
        Optional<DayMatch> read = read(sign.relation(), start + sign.folded().length());
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return read(Relation.IN, start);
  }

  private int skipBlank(int from) {
    return folded.startsWith(" ", from) ? from + 1 : from;
  }

  private Optional<DayMatch> unit(int from, Calendar seen) {
    int start = skipBlank(from);
    Optional<DayMatch> named = RelativeDays.at(folded, start, seen);
    return named.isPresent() ? named : DayUnits.at(folded, start, seen);
  }

  private Optional<DayMatch> read(Relation relation, int from) {
    return unit(from, calendar)
        .map(
            unit ->
                switch (relation) {
                  case BEFORE -> with(unit, until(unit.range().first().map(Calendar::before)));
                  case UNTIL -> with(unit, until(unit.range().last()));
                  case AFTER -> with(unit, from(unit.range().last().map(Calendar::after)));
                  case FROM ->
                      toSecond(unit, from).orElseGet(() -> with(unit, from(unit.range().first())));
                  case IN -> toSecond(unit, from).orElseGet(() -> open(unit));
                })
        .filter(match -> match.range().first().isPresent() || match.range().last().isPresent());
  }

  private static DayMatch with(DayMatch unit, DayRange range) {
    return new DayMatch(range, unit.end());
  }

  private static DayRange until(Optional<LocalDate> last) {
    return new DayRange(Optional.empty(), last);
  }

  private static DayRange from(Optional<LocalDate> first) {
    return new DayRange(first, Optional.empty());
  }

  /** The stretch up to a second time behind the first; open if only dots stand there. */
  private Optional<DayMatch> toSecond(DayMatch first, int from) {
    Matcher between = at(BETWEEN, first.end());
    if (!between.lookingAt() || isOperator(between)) {
      return Optional.empty();
    }
    Optional<DayMatch> second = unit(between.end(), calendar);
    if (second.isPresent()) {
      return Optional.of(join(inYearOf(second.get(), from).orElse(first), second.get()));
    }
    return between.group("dots") == null
        ? Optional.empty()
        : Optional.of(new DayMatch(from(first.range().first()), between.end("dots")));
  }

  /** {@code 2020 và 2021} are years between which, {@code 2020 VÀ 2021} two queries. */
  private boolean isOperator(Matcher between) {
    return Operators.isOperator(text.substring(between.start(), between.end()).strip());
  }

  /** The first time again: without a year, as in {@code 1/3 - 30/6/2021}, it is in the second's. */
  private Optional<DayMatch> inYearOf(DayMatch second, int from) {
    return second.range().last().flatMap(day -> unit(from, calendar.inYear(day.getYear())));
  }

  private DayMatch join(DayMatch first, DayMatch second) {
    Optional<LocalDate> start = first.range().first();
    Optional<LocalDate> end = second.range().last();
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      notes.add("The days were the wrong way round, and were exchanged.");
      return with(second, new DayRange(second.range().first(), first.range().last()));
    }
    return with(second, new DayRange(start, end));
  }

  /** {@code 2021 trở đi}, or the time alone. */
  private DayMatch open(DayMatch unit) {
    Matcher onwards = at(ONWARDS, unit.end());
    if (onwards.lookingAt()) {
      return new DayMatch(from(unit.range().first()), onwards.end());
    }
    Matcher backwards = at(BACKWARDS, unit.end());
    return backwards.lookingAt() ? new DayMatch(until(unit.range().last()), backwards.end()) : unit;
  }

  private Matcher at(Pattern pattern, int from) {
    return pattern.matcher(folded).region(from, folded.length()).useTransparentBounds(true);
  }
}
