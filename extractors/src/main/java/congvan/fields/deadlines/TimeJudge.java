// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.Window;
import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.TimeExpression;
import congvan.time.TimeFinder;
import congvan.time.TimeFindings;
import congvan.time.TimeReading;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the times of one text, part by part. Used once, by one thread. */
final class TimeJudge {
  private static final int LIST_SIGN = 4;

  private final Syllables text;
  private final Optional<LocalDate> issuedOn;
  private final WorkingCalendar calendar;
  private final TimeCells cells;
  private final Judge judge;
  private final List<Span> invalidDates = new ArrayList<>();
  private Optional<LocalDate> lastDate = Optional.empty();

  TimeJudge(Syllables text, Optional<LocalDate> issuedOn, WorkingCalendar calendar) {
    this(text, issuedOn, calendar, new TimeCells(List.of()));
  }

  TimeJudge(
      Syllables text, Optional<LocalDate> issuedOn, WorkingCalendar calendar, TimeCells cells) {
    this.text = text;
    this.cells = cells;
    this.issuedOn = issuedOn;
    this.calendar = calendar;
    this.judge = new Judge(issuedOn);
  }

  /** Where dates were met that no calendar has. */
  List<Span> invalidDates() {
    return List.copyOf(invalidDates);
  }

  /** The line of place and date holds the day of issue alone. */
  List<JudgedTime> issue(Span range) {
    return judge(range, (expression, reading) -> Verdict.no(OtherRule.ISSUE, expression));
  }

  /** A subject charges nobody. */
  List<JudgedTime> header(Span range) {
    return judge(
        range,
        (expression, reading) -> {
          Verdict verdict = judge.judge(expression, reading, context(range, expression));
          return verdict.isDeadline() ? Verdict.no(OtherRule.SUBJECT, expression) : verdict;
        });
  }

  /** Running text and items. */
  List<JudgedTime> body(Span range) {
    Quotes quotes = Quotes.of(text.text(), range);
    return judge(
        range,
        (expression, reading) ->
            quotes.hold(expression.span())
                ? Verdict.no(OtherRule.QUOTED, expression)
                : inBody(range, expression, reading));
  }

  private Verdict inBody(Span range, TimeExpression expression, TimeReading reading) {
    Optional<Span> cell = cells.at(expression.span());
    return cell.isPresent()
        ? judge.judge(expression, reading, Context.ofTimes(text, cell.get(), expression))
        : judge.judge(expression, reading, context(range, expression));
  }

  @FunctionalInterface
  private interface Verdicts {
    Verdict of(TimeExpression expression, TimeReading reading);
  }

  private Context context(Span range, TimeExpression expression) {
    return new Context(text, range, expression);
  }

  private List<JudgedTime> judge(Span range, Verdicts verdicts) {
    TimeFindings findings = TimeFinder.find(text, range);
    invalidDates.addAll(findings.invalidDates());
    List<JudgedTime> times = new ArrayList<>();
    Optional<Judged> last = Optional.empty();
    for (TimeExpression found : cells.filled(text, range, findings.expressions())) {
      TimeExpression expression = inKnownYear(found);
      Optional<LocalDate> reference = issuedOn.or(() -> lastDate);
      if (reference.isPresent() || !expression.lacksYear()) {
        TimeReading reading = expression.resolve(reference.orElse(LocalDate.EPOCH), calendar);
        Verdict own = verdicts.of(expression, reading);
        Verdict verdict = last.flatMap(before -> inList(before, expression)).orElse(own);
        times.add(judged(expression, verdict));
        last = Optional.of(new Judged(expression, verdict));
        remember(expression, reading);
      }
    }
    return Refinements.settled(text.text(), times);
  }

  private record Judged(TimeExpression expression, Verdict verdict) {}

  /** {@code vào tháng 4 và tháng 8 năm 2026}: what holds for the first holds for the next. */
  private Optional<Verdict> inList(Judged before, TimeExpression expression) {
    int from = before.expression().span().end();
    int to = expression.span().start();
    boolean near = from <= to && to - from <= LIST_SIGN;
    boolean joined = near && isListSign(text.text().substring(from, to).strip());
    boolean alike = before.expression().rule() == expression.rule();
    boolean other =
        expression.isBound() && !expression.relation().equals(before.expression().relation());
    return joined && alike && !other && before.verdict().isDeadline()
        ? Optional.of(before.verdict())
        : Optional.empty();
  }

  private static boolean isListSign(String between) {
    return between.equals("và") || between.equals(",");
  }

  private JudgedTime judged(TimeExpression expression, Verdict verdict) {
    TimeExpression told = verdict.relation().map(expression::withRelation).orElse(expression);
    LocalDate reference = issuedOn.or(() -> lastDate).orElse(LocalDate.EPOCH);
    TimeReading reading = told.resolve(reference, calendar);
    return new JudgedTime(told, reading, verdict.role(), verdict.rule().id());
  }

  /** A date without a year takes it from the nearest date before, unless it is to come. */
  private TimeExpression inKnownYear(TimeExpression expression) {
    if (!expression.lacksYear() || lastDate.isEmpty()) {
      return expression;
    }
    TimeExpression dated = expression.inYear(lastDate.get().getYear());
    LocalDate reference = issuedOn.orElse(lastDate.get());
    Optional<LocalDate> latest = dated.resolve(reference, calendar).window().latest();
    boolean over = latest.isPresent() && latest.get().isBefore(reference);
    return over && expression.relation().isPresent() ? expression : dated;
  }

  private void remember(TimeExpression expression, TimeReading reading) {
    if (expression.kind() == DeadlineKind.DATE && !expression.lacksYear()) {
      Window window = reading.window();
      lastDate = window.latest().or(window::earliest);
    }
  }
}
