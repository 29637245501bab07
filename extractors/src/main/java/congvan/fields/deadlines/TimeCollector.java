// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.extract.Found;
import congvan.layout.Layout;
import congvan.letter.DateMention;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.letter.Window;
import congvan.text.Span;
import congvan.time.TimeExpression;
import congvan.time.TimeFinder;
import congvan.time.TimeFindings;
import congvan.time.TimeReading;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the times of one letter, part by part. Used once, by one thread. */
final class TimeCollector {
  private static final int FAR_FUTURE = 30;
  private static final int LIST_SIGN = 4;

  private final Layout layout;
  private final Optional<LocalDate> issuedOn;
  private final WorkingCalendar calendar;
  private final Judge judge;
  private final List<Found<DateMention>> dates = new ArrayList<>();
  private final List<Found<Deadline>> deadlines = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private Optional<LocalDate> lastDate = Optional.empty();
  private Optional<Judged> last = Optional.empty();

  TimeCollector(Layout layout, Optional<LocalDate> issuedOn, WorkingCalendar calendar) {
    this.layout = layout;
    this.issuedOn = issuedOn;
    this.calendar = calendar;
    this.judge = new Judge(issuedOn);
  }

  LetterTimes times() {
    return new LetterTimes(dates, deadlines, warnings);
  }

  void issue(Span range) {
    each(
        range,
        (expression, reading) -> add(expression, reading, Verdict.no(DateRole.ISSUE, "issue")));
  }

  void header(Span range) {
    each(
        range,
        (expression, reading) -> {
          Verdict verdict = judge.judge(expression, reading, context(range, expression));
          add(expression, reading, verdict.isDeadline() ? Verdict.mention("subject") : verdict);
        });
  }

  void body(Span range) {
    Quotes quotes = Quotes.of(layout.text().normalized(), range);
    each(
        range,
        (expression, reading) -> {
          Verdict verdict =
              quotes.hold(expression.span())
                  ? Verdict.mention("quoted")
                  : judge.judge(expression, reading, context(range, expression));
          add(expression, reading, inList(expression).orElse(verdict));
        });
  }

  /** {@code vào tháng 4 và tháng 8 năm 2026}: what holds for the first holds for the next. */
  private Optional<Verdict> inList(TimeExpression expression) {
    if (last.isEmpty() || !last.get().verdict().isDeadline()) {
      return Optional.empty();
    }
    TimeExpression before = last.get().expression();
    int from = before.span().end();
    int to = expression.span().start();
    boolean near = from <= to && to - from <= LIST_SIGN;
    boolean joined = near && isListSign(layout.text().normalized().substring(from, to).strip());
    return joined && before.rule().equals(expression.rule())
        ? last.map(Judged::verdict)
        : Optional.empty();
  }

  private static boolean isListSign(String between) {
    return between.equals("và") || between.equals(",");
  }

  private Context context(Span range, TimeExpression expression) {
    return new Context(layout.syllables(), range, expression);
  }

  private record Judged(TimeExpression expression, Verdict verdict) {}

  @FunctionalInterface
  private interface Use {
    void of(TimeExpression expression, TimeReading reading);
  }

  private void each(Span range, Use use) {
    TimeFindings findings = TimeFinder.find(layout.syllables(), range);
    findings.invalidDates().forEach(this::warnInvalid);
    for (TimeExpression found : findings.expressions()) {
      TimeExpression expression = inKnownYear(found);
      Optional<LocalDate> reference = issuedOn.or(() -> lastDate);
      if (reference.isPresent() || !expression.lacksYear()) {
        TimeReading reading = expression.resolve(reference.orElse(LocalDate.EPOCH), calendar);
        use.of(expression, reading);
        remember(expression, reading);
      }
    }
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

  private void add(TimeExpression expression, TimeReading reading, Verdict verdict) {
    last = Optional.of(new Judged(expression, verdict));
    TimeExpression told = verdict.relation().map(expression::withRelation).orElse(expression);
    if (isDate(told)) {
      dates.add(
          Found.at(mention(told, reading, verdict.role()), original(told.core()), verdict.rule()));
      warnIfFar(told, reading);
    }
    if (verdict.isDeadline()) {
      LocalDate reference = issuedOn.or(() -> lastDate).orElse(LocalDate.EPOCH);
      Deadline deadline = deadline(told, told.resolve(reference, calendar));
      deadlines.add(Found.at(deadline, original(told.span()), verdict.rule()));
    }
  }

  private static boolean isDate(TimeExpression expression) {
    return expression.kind() == DeadlineKind.DATE || expression.kind() == DeadlineKind.PERIOD;
  }

  private DateMention mention(TimeExpression expression, TimeReading reading, DateRole role) {
    String value = reading.term().value().orElseThrow();
    Span core = expression.core();
    return new DateMention(layout.value(core), value, role, List.of(original(core)));
  }

  private Deadline deadline(TimeExpression expression, TimeReading reading) {
    boolean counted = expression.kind() == DeadlineKind.RELATIVE && issuedOn.isEmpty();
    return new Deadline(
        layout.value(expression.span()),
        expression.kind(),
        expression.relation(),
        reading.term(),
        counted ? Window.UNKNOWN : reading.window(),
        Optional.empty(),
        List.of(original(expression.span())));
  }

  private Span original(Span place) {
    return layout.original(place);
  }

  private void warnInvalid(Span place) {
    String message = "no such day: " + layout.value(place);
    warnings.add(new Warning(WarningCode.INVALID_DATE, message, Optional.of(original(place))));
  }

  /** A year far from the letter's own is more likely a slip: {@code trước 20/3/2062}. */
  private void warnIfFar(TimeExpression expression, TimeReading reading) {
    Optional<LocalDate> latest = reading.window().latest();
    boolean day = expression.kind() == DeadlineKind.DATE;
    if (day
        && issuedOn.isPresent()
        && latest.isPresent()
        && latest.get().getYear() - issuedOn.get().getYear() > FAR_FUTURE) {
      String message = "far from the day of issue: " + layout.value(expression.core());
      Span place = original(expression.core());
      warnings.add(new Warning(WarningCode.SUSPICIOUS_DATE, message, Optional.of(place)));
    }
  }
}
