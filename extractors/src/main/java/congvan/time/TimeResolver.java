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

/** Lays expressions on the calendar, as seen from one day (Bộ luật Dân sự 2015, Điều 144-148). */
final class TimeResolver {
  private final LocalDate reference;
  private final WorkingCalendar calendar;
  private final MomentCalendar moments;

  TimeResolver(LocalDate reference, WorkingCalendar calendar) {
    this.reference = reference;
    this.calendar = calendar;
    this.moments = new MomentCalendar(reference);
  }

  TimeReading read(TimeExpression expression) {
    Resolved resolved =
        switch (expression.value()) {
          case TimeValue.Point point -> point(point.moment(), expression.relation());
          case TimeValue.Stretch stretch -> stretch(stretch);
          case TimeValue.Lapse lapse -> lapse(lapse, expression.relation());
          case TimeValue.Recurrence rule -> Resolved.unknown(Term.recurring(rule.rrule()));
          case TimeValue.Event event -> Resolved.unknown(Term.event(event.condition()));
        };
    return new TimeReading(expression, resolved.term, resolved.window);
  }

  private record Resolved(Term term, Window window) {
    static Resolved unknown(Term term) {
      return new Resolved(term, Window.UNKNOWN);
    }
  }

  private Resolved point(Moment moment, Optional<DeadlineRelation> relation) {
    Moment settled = moments.settled(moment, relation.isPresent());
    return new Resolved(Term.of(MomentCalendar.written(settled)), window(settled, relation));
  }

  private static Window window(Moment moment, Optional<DeadlineRelation> relation) {
    LocalDate first = MomentCalendar.first(moment);
    LocalDate last = MomentCalendar.last(moment);
    if (relation.isEmpty()) {
      return Window.between(first, last);
    }
    return switch (relation.get()) {
      case BEFORE -> Window.until(moment.time().isPresent() ? first : first.minusDays(1));
      case BY -> Window.until(last);
      case ON, IN -> Window.between(first, last);
      case FROM -> Window.from(first);
      case AFTER -> Window.from(last.plusDays(1));
    };
  }

  private Resolved stretch(TimeValue.Stretch stretch) {
    Moment to = moments.settled(stretch.to(), true);
    Moment from = moments.settled(stretch.from().filledFrom(to), false);
    LocalDate first = MomentCalendar.first(from);
    LocalDate last = MomentCalendar.last(to);
    Window window = last.isBefore(first) ? Window.UNKNOWN : Window.between(first, last);
    return new Resolved(Term.of(written(from, to)), window);
  }

  /** Weeks and first months are written as two days each: of those the outer ones remain. */
  private static String written(Moment from, Moment to) {
    if (from.grain() != to.grain() || from.edge().isPresent() || to.edge().isPresent()) {
      return MomentCalendar.first(from) + "/" + MomentCalendar.last(to);
    }
    String first = MomentCalendar.written(from);
    String last = MomentCalendar.written(to);
    int slash = first.indexOf('/');
    return (slash < 0 ? first : first.substring(0, slash))
        + "/"
        + last.substring(last.indexOf('/') + 1);
  }

  private Resolved lapse(TimeValue.Lapse lapse, Optional<DeadlineRelation> relation) {
    boolean bound = relation.isPresent();
    boolean assumed = lapse.anchor().isEmpty() && bound;
    Term term = term(lapse, assumed ? Optional.of(Anchor.ISSUED) : lapse.anchor());
    boolean issued = assumed || lapse.anchor().filter(Anchor.ISSUED::equals).isPresent();
    if (!issued || lapse.backwards()) {
      return Resolved.unknown(term);
    }
    Window window = window(lapse, relation.filter(TimeResolver::isStart).isPresent());
    return new Resolved(term, assumed ? window.assuming(Assumption.ANCHOR) : window);
  }

  private static Term term(TimeValue.Lapse lapse, Optional<Anchor> anchor) {
    Term term = Term.of(written(lapse));
    term = anchor.isPresent() ? term.withAnchor(anchor.get()) : term;
    term = lapse.workingDays() ? term.inWorkingDays() : term;
    return lapse.condition().map(term::withCondition).orElse(term);
  }

  private Window window(TimeValue.Lapse lapse, boolean start) {
    LocalDate end = end(lapse, start);
    Window window = start ? Window.from(end) : Window.until(end);
    boolean known =
        IntStream.rangeClosed(reference.getYear(), end.getYear()).allMatch(calendar::knows);
    return known || (start && !lapse.workingDays()) ? window : window.assuming(Assumption.HOLIDAYS);
  }

  private static String written(TimeValue.Lapse lapse) {
    return (lapse.backwards() ? "-" : "") + lapse.unit().written(lapse.amount());
  }

  private static boolean isStart(DeadlineRelation relation) {
    return relation == DeadlineRelation.FROM || relation == DeadlineRelation.AFTER;
  }

  /** Only the end of a count moves over days off; a start does not. */
  private LocalDate end(TimeValue.Lapse lapse, boolean start) {
    if (lapse.workingDays() && lapse.unit() == LapseUnit.DAY) {
      return calendar.after(reference, lapse.amount());
    }
    LocalDate end = lapse.unit().after(reference, lapse.amount());
    return start || lapse.unit() == LapseUnit.HOUR ? end : calendar.onOrAfter(end);
  }
}
