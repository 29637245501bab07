// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.Assumption;
import congvan.letter.DeadlineRelation;
import congvan.letter.Term;
import congvan.letter.Window;
import java.time.LocalDate;
import java.util.Optional;

/** Lays expressions on the calendar, as seen from one day (Bộ luật Dân sự 2015, Điều 144-148). */
final class TimeResolver {
  private final LocalDate reference;
  private final MomentCalendar moments;
  private final LapseCalendar lapses;

  TimeResolver(LocalDate reference, WorkingCalendar calendar) {
    this.reference = reference;
    this.moments = new MomentCalendar(reference, calendar);
    this.lapses = new LapseCalendar(reference, calendar);
  }

  TimeReading read(TimeExpression expression) {
    Resolved resolved =
        switch (expression.value()) {
          case TimeValue.Point point -> point(point.moment(), expression.relation());
          case TimeValue.Stretch stretch -> stretch(stretch, expression.relation());
          case TimeValue.Schooling schooling -> schooling(schooling, expression.relation());
          case TimeValue.Lapse lapse -> lapse(lapse, expression.relation());
          case TimeValue.Recurrence rule -> Resolved.unknown(Term.recurring(rule.rrule()));
          case TimeValue.Event event -> event(event);
        };
    return new TimeReading(expression, resolved.term, resolved.window);
  }

  private record Resolved(Term term, Window window) {
    static Resolved unknown(Term term) {
      return new Resolved(term, Window.UNKNOWN);
    }
  }

  private Resolved point(Moment moment, Optional<DeadlineRelation> relation) {
    if (!moments.knows(moment)) {
      return Resolved.unknown(Term.event(LunarCalendar.inWords(moment)));
    }
    Moment settled = moments.settled(moment, Outlook.of(relation, moment));
    Term term = Term.of(MomentDays.written(settled));
    return new Resolved(
        settled.isLunar() ? term.writtenInLunar(LunarCalendar.written(settled)) : term,
        window(
            MomentDays.first(settled),
            MomentDays.last(settled),
            relation,
            settled.time().isPresent()));
  }

  /** A clock makes a part of its own day count. */
  private static Window window(
      LocalDate first, LocalDate last, Optional<DeadlineRelation> relation, boolean clock) {
    if (relation.isEmpty()) {
      return Window.between(first, last);
    }
    return switch (relation.get()) {
      case BEFORE -> Window.until(clock ? first : first.minusDays(1));
      case BY -> Window.until(last);
      case ON, IN -> Window.between(first, last);
      case FROM -> Window.from(first);
      case AFTER -> Window.from(clock ? last : last.plusDays(1));
    };
  }

  private Resolved stretch(TimeValue.Stretch stretch, Optional<DeadlineRelation> relation) {
    if (!moments.knows(stretch.from()) || !moments.knows(stretch.to())) {
      return Resolved.unknown(Term.event(LunarCalendar.inWords(stretch.to())));
    }
    Moment to = moments.settled(stretch.to(), Outlook.JUST_GONE);
    if (!moments.knows(stretch.from().filledFrom(to))) {
      return Resolved.unknown(Term.event(LunarCalendar.inWords(stretch.from())));
    }
    Moment from = settledBefore(stretch.from(), to);
    LocalDate first = MomentDays.first(from);
    LocalDate last = MomentDays.last(to);
    Window window = last.isBefore(first) ? Window.UNKNOWN : Window.between(first, last);
    boolean open = relation.filter(DeadlineRelation.FROM::equals).isPresent();
    Term term = Term.of(written(from, to));
    return new Resolved(
        from.isLunar() ? term.writtenInLunar(LunarCalendar.written(from)) : term,
        open ? Window.from(first) : window);
  }

  /** Without a year, {@code từ ngày 30/12 đến 05/01} begins in the year before its end. */
  private Moment settledBefore(Moment from, Moment to) {
    Moment settled = moments.settled(from.filledFrom(to), Outlook.THIS_YEAR);
    boolean behind = MomentDays.first(settled).isAfter(MomentDays.last(to));
    return behind && from.lacksYear() && !from.lacksMonth()
        ? settled.withYear(settled.year().getAsInt() - 1)
        : settled;
  }

  /** Weeks and first months are written as two days each: of those the outer ones remain. */
  private static String written(Moment from, Moment to) {
    if (from.grain() != to.grain() || from.edge().isPresent() || to.edge().isPresent()) {
      return MomentDays.first(from) + "/" + MomentDays.last(to);
    }
    String first = MomentDays.written(from);
    String last = MomentDays.written(to);
    int slash = first.indexOf('/');
    return (slash < 0 ? first : first.substring(0, slash))
        + "/"
        + last.substring(last.indexOf('/') + 1);
  }

  private static Resolved schooling(
      TimeValue.Schooling schooling, Optional<DeadlineRelation> relation) {
    SchoolPart part = schooling.part();
    int year = schooling.firstYear();
    Window window = window(part.first(year), part.last(year), relation, false);
    return new Resolved(Term.of(part.written(year)), window.assuming(Assumption.SCHOOL_YEAR));
  }

  private Resolved lapse(TimeValue.Lapse lapse, Optional<DeadlineRelation> relation) {
    return new Resolved(lapses.term(lapse, relation), lapses.window(lapse, relation));
  }

  /** The letter's own issue is the one event whose day is known. */
  private Resolved event(TimeValue.Event event) {
    Window window = event.own() ? Window.from(reference) : Window.UNKNOWN;
    return new Resolved(Term.event(event.condition()), window);
  }
}
