// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.extract.Found;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.Window;
import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the judged times of one letter as its dates and deadlines. Used once. */
final class TimeCollector {
  private final LetterText text;
  private final Syllables syllables;
  private final Optional<LocalDate> issuedOn;
  private final List<Found<DateMention>> dates = new ArrayList<>();
  private final List<Found<Deadline>> deadlines = new ArrayList<>();
  private final TimeWarnings warnings;

  TimeCollector(LetterText text, Syllables syllables, Optional<LocalDate> issuedOn) {
    this.text = text;
    this.syllables = syllables;
    this.issuedOn = issuedOn;
    this.warnings = new TimeWarnings(text, issuedOn);
  }

  LetterTimes times() {
    return new LetterTimes(dates, deadlines, warnings.all());
  }

  void add(List<JudgedTime> times) {
    times.forEach(this::add);
  }

  void warnInvalid(Span place) {
    warnings.invalid(place);
  }

  private void add(JudgedTime time) {
    if (time.expression().isOfUnsaidDay()) {
      return;
    }
    if (isDate(time.reading())) {
      dates.add(Found.at(mention(time), original(time.expression().core()), time.rules()));
      warnings.ifFar(time);
      warnings.ifOver(time);
      warnings.ifNamedWrong(time, syllables);
    }
    if (time.isDeadline()) {
      deadlines.add(Found.at(deadline(time), original(time.expression().span()), time.rules()));
    }
  }

  private static boolean isDate(TimeReading reading) {
    return reading.kind() == DeadlineKind.DATE || reading.kind() == DeadlineKind.PERIOD;
  }

  private DateMention mention(JudgedTime time) {
    String value = time.reading().term().value().orElseThrow();
    Span core = time.expression().core();
    return new DateMention(text.value(core), value, time.role(), List.of(original(core)));
  }

  private Deadline deadline(JudgedTime time) {
    TimeExpression expression = time.expression();
    boolean counted = expression.kind() == DeadlineKind.RELATIVE && issuedOn.isEmpty();
    return new Deadline(
        text.value(expression.span()),
        time.reading().kind(),
        expression.relation(),
        time.reading().term(),
        counted ? Window.UNKNOWN : time.reading().window(),
        Optional.empty(),
        List.of(original(expression.span())));
  }

  private Span original(Span place) {
    return text.toOriginal(place);
  }
}
