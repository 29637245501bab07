// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.extract.Found;
import congvan.layout.Layout;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.letter.Window;
import congvan.text.Span;
import congvan.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the judged times of one letter as its dates and deadlines. Used once. */
final class TimeCollector {
  private static final int FAR_FUTURE = 30;

  private final Layout layout;
  private final Optional<LocalDate> issuedOn;
  private final List<Found<DateMention>> dates = new ArrayList<>();
  private final List<Found<Deadline>> deadlines = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  TimeCollector(Layout layout, Optional<LocalDate> issuedOn) {
    this.layout = layout;
    this.issuedOn = issuedOn;
  }

  LetterTimes times() {
    return new LetterTimes(dates, deadlines, warnings);
  }

  void add(List<JudgedTime> times) {
    times.forEach(this::add);
  }

  void warnInvalid(Span place) {
    warn(WarningCode.INVALID_DATE, "no such day: ", place);
  }

  private void add(JudgedTime time) {
    if (isDate(time.expression())) {
      dates.add(Found.at(mention(time), original(time.expression().core()), time.rule()));
      warnIfFar(time);
    }
    if (time.isDeadline()) {
      deadlines.add(Found.at(deadline(time), original(time.expression().span()), time.rule()));
    }
  }

  private static boolean isDate(TimeExpression expression) {
    return expression.kind() == DeadlineKind.DATE || expression.kind() == DeadlineKind.PERIOD;
  }

  private DateMention mention(JudgedTime time) {
    String value = time.reading().term().value().orElseThrow();
    Span core = time.expression().core();
    return new DateMention(layout.value(core), value, time.role(), List.of(original(core)));
  }

  private Deadline deadline(JudgedTime time) {
    TimeExpression expression = time.expression();
    boolean counted = expression.kind() == DeadlineKind.RELATIVE && issuedOn.isEmpty();
    return new Deadline(
        layout.value(expression.span()),
        expression.kind(),
        expression.relation(),
        time.reading().term(),
        counted ? Window.UNKNOWN : time.reading().window(),
        Optional.empty(),
        List.of(original(expression.span())));
  }

  private Span original(Span place) {
    return layout.original(place);
  }

  /** A year far from the letter's own is more likely a slip: {@code trước 20/3/2062}. */
  private void warnIfFar(JudgedTime time) {
    Optional<LocalDate> latest = time.reading().window().latest();
    boolean day = time.expression().kind() == DeadlineKind.DATE;
    if (day
        && issuedOn.isPresent()
        && latest.isPresent()
        && latest.get().getYear() - issuedOn.get().getYear() > FAR_FUTURE) {
      warn(WarningCode.SUSPICIOUS_DATE, "far from the day of issue: ", time.expression().core());
    }
  }

  private void warn(WarningCode code, String what, Span place) {
    Optional<Span> where = Optional.of(original(place));
    warnings.add(new Warning(code, what + layout.value(place), where));
  }
}
