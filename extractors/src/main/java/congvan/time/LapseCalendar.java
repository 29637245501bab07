// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Anchor;
import congvan.letter.Assumption;
import congvan.letter.DeadlineRelation;
import congvan.letter.Term;
import congvan.letter.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lays durations on the calendar (Bộ luật Dân sự 2015, Điều 147 and 148): the first day is not
 * counted; an end on a day off moves to the next working day, a start and a count backwards stay.
 */
final class LapseCalendar {
  private static final int HOURS_OF_WORK = 8;

  private final LocalDate reference;
  private final WorkingCalendar calendar;
  private final MomentCalendar moments;

  LapseCalendar(LocalDate reference, WorkingCalendar calendar) {
    this.reference = reference;
    this.calendar = calendar;
    this.moments = new MomentCalendar(reference, calendar);
  }

  /** Returns what is said; a duration that binds without an anchor counts from the issue. */
  Term term(TimeValue.Lapse lapse, Optional<DeadlineRelation> relation) {
    Optional<Anchor> anchor =
        isAssumed(lapse, relation) ? Optional.of(Anchor.ISSUED) : lapse.anchor();
    Term term = Term.of((lapse.backwards() ? "-" : "") + lapse.length().written());
    term = anchor.isPresent() ? term.withAnchor(anchor.get()) : term;
    term = lapse.workingDays() ? term.inWorkingDays() : term;
    return lapse.condition().map(term::withCondition).orElse(term);
  }

  private static boolean isAssumed(TimeValue.Lapse lapse, Optional<DeadlineRelation> relation) {
    boolean counted = lapse.anchor().isPresent() || lapse.since().isPresent() || lapse.backwards();
    return relation.isPresent() && !counted;
  }

  /** Returns the days in time; unknown where the day of the anchor is. */
  Window window(TimeValue.Lapse lapse, Optional<DeadlineRelation> relation) {
    boolean start = relation.filter(LapseCalendar::isStart).isPresent();
    if (lapse.since().isPresent()) {
      LocalDate since = MomentDays.first(moments.settled(lapse.since().get(), Outlook.THIS_YEAR));
      return lapse.anchor().isEmpty()
          ? Window.between(lapse.length().before(since), since)
          : window(lapse, since, start);
    }
    boolean assumed = isAssumed(lapse, relation);
    boolean issued = assumed || lapse.anchor().filter(Anchor.ISSUED::equals).isPresent();
    if (!issued || lapse.backwards()) {
      return Window.UNKNOWN;
    }
    Window window = window(lapse, reference, start);
    return assumed ? window.assuming(Assumption.ANCHOR) : window;
  }

  private static boolean isStart(DeadlineRelation relation) {
    return relation == DeadlineRelation.FROM || relation == DeadlineRelation.AFTER;
  }

  private Window window(TimeValue.Lapse lapse, LocalDate since, boolean start) {
    LocalDate end = lapse.backwards() ? back(lapse, since) : end(lapse, since, start);
    Window window = start ? Window.from(end) : Window.until(end);
    boolean plain = !lapse.workingDays() && (start || lapse.backwards());
    return plain || isKnown(since, end) ? window : window.assuming(Assumption.HOLIDAYS);
  }

  private boolean isKnown(LocalDate one, LocalDate other) {
    int first = Math.min(one.getYear(), other.getYear());
    int last = Math.max(one.getYear(), other.getYear());
    return IntStream.rangeClosed(first, last).allMatch(calendar::knows);
  }

  private LocalDate back(TimeValue.Lapse lapse, LocalDate since) {
    return lapse.workingDays()
        ? calendar.before(since, workingDays(lapse.length()))
        : lapse.length().before(since);
  }

  private LocalDate end(TimeValue.Lapse lapse, LocalDate since, boolean start) {
    if (lapse.workingDays()) {
      return calendar.after(since, workingDays(lapse.length()));
    }
    LocalDate end = lapse.length().after(since);
    boolean still = start || lapse.length().unit().isOfClock() || lapse.length().amount() == 0;
    return still ? end : calendar.onOrAfter(end);
  }

  private static int workingDays(Length length) {
    return switch (length.unit()) {
      case DAY -> length.amount();
      case HOUR -> (length.amount() + HOURS_OF_WORK - 1) / HOURS_OF_WORK;
      case MINUTE -> 1;
      case WEEK -> 5 * length.amount();
      case MONTH -> 22 * length.amount();
      case YEAR -> 260 * length.amount();
    };
  }
}
