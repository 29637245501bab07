// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes back a number and a day of issue of which the text recognition was unsure, such as those
 * written by hand into a printed form: a wrong one looks like a right one, a missing one asks for a
 * look. A day that the digital signature bears out is kept.
 */
final class DoubtDecision {
  private static final int MOST_DAYS_TO_SIGNATURE = 3;

  private final SourceDocument document;
  private final List<Span> doubtful;

  private DoubtDecision(SourceDocument document, List<Span> doubtful) {
    this.document = document;
    this.doubtful = doubtful;
  }

  static void decide(SourceDocument document, Readings readings) {
    List<Span> doubtful = document.recognition().map(Recognition::doubtful).orElse(List.of());
    if (!doubtful.isEmpty()) {
      DoubtDecision decision = new DoubtDecision(document, doubtful);
      decision.decideNumber(readings);
      decision.decideDate(readings);
    }
  }

  private void decideNumber(Readings readings) {
    List<Span> places = readings.best(Field.NUMBER).map(Found::spans).orElse(List.of());
    if (places.stream().anyMatch(this::isDoubtful)) {
      withdraw(Field.NUMBER, places, WarningCode.UNREADABLE_NUMBER, readings);
    }
  }

  private void decideDate(Readings readings) {
    Optional<Found<LocalDate>> date = readings.best(Field.ISSUED_ON);
    if (date.isPresent() && !isCertain(date.get())) {
      withdraw(Field.ISSUED_ON, date.get().spans(), WarningCode.UNREADABLE_DATE, readings);
    }
  }

  /** Words may be damaged; of day, month and year the last two must be sure, or all three. */
  private boolean isCertain(Found<LocalDate> date) {
    List<Span> numbers = date.spans().stream().flatMap(it -> numbers(it).stream()).toList();
    boolean onlyDay = numbers.stream().skip(1).noneMatch(this::isDoubtful);
    boolean day = numbers.stream().limit(1).noneMatch(this::isDoubtful);
    return onlyDay && (day || isBorneOut(date.value()));
  }

  /** Signed on the day of issue or soon after it, as the clerk's signature usually is. */
  private boolean isBorneOut(LocalDate day) {
    return document.signedOn().stream()
        .limit(1)
        .mapToLong(signed -> ChronoUnit.DAYS.between(day, signed))
        .anyMatch(days -> days >= 0 && days <= MOST_DAYS_TO_SIGNATURE);
  }

  /** The runs of digits in a place. */
  private List<Span> numbers(Span place) {
    List<Span> numbers = new ArrayList<>();
    int from = -1;
    for (int at = place.start(); at <= place.end(); at++) {
      boolean digit = at < place.end() && Character.isDigit(document.text().charAt(at));
      if (digit && from < 0) {
        from = at;
      } else if (!digit && from >= 0) {
        numbers.add(new Span(from, at));
        from = -1;
      }
    }
    return numbers;
  }

  private boolean isDoubtful(Span place) {
    return doubtful.stream()
        .anyMatch(span -> span.start() < place.end() && place.start() < span.end());
  }

  private static void withdraw(
      Field<?> field, List<Span> places, WarningCode code, Readings readings) {
    readings.withdraw(field);
    String message = "the text recognition was not sure of it; it was left out";
    Optional<Span> place = places.stream().findFirst();
    Warning warning = new Warning(code, message, place);
    readings.add(Field.WARNINGS, new Found<>(warning, places, "doubtful"));
  }
}
