// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes back a number and a day of issue that were recognised in an image and are not certain: the
 * recognition was unsure of them, or a pen wrote them into a printed form. A wrong one looks like a
 * right one, a missing one asks for a look. A pen leaves a gap before the printed symbol ({@code 04
 * /TTr-UBND}), and writes the day where it wrote the number. A day that the digital signature bears
 * out is kept.
 */
final class DoubtDecision {
  private static final int MOST_DAYS_TO_SIGNATURE = 3;

  private static final Pattern WRITTEN_INTO_FORM = Pattern.compile("\\d{1,6}\\p{L}?\\s+/");

  private final SourceDocument document;
  private final List<Span> doubtful;

  private DoubtDecision(SourceDocument document, List<Span> doubtful) {
    this.document = document;
    this.doubtful = doubtful;
  }

  static void decide(SourceDocument document, Layout layout, Readings readings) {
    Optional<Recognition> recognition = document.recognition();
    if (recognition.isPresent()) {
      DoubtDecision decision = new DoubtDecision(document, recognition.get().doubtful());
      decision.decideNumber(readings);
      boolean pen = layout.first(BlockKind.NUMBER).isPresent();
      decision.decideDate(pen && readings.best(Field.NUMBER).isEmpty(), readings);
    }
  }

  private void decideNumber(Readings readings) {
    List<Span> places = readings.best(Field.NUMBER).map(Found::spans).orElse(List.of());
    if (places.stream().anyMatch(place -> isDoubtful(place) || isWrittenIntoForm(place))) {
      withdraw(Field.NUMBER, places, WarningCode.UNREADABLE_NUMBER, readings);
    }
  }

  private boolean isWrittenIntoForm(Span place) {
    String written = document.text().substring(place.start(), place.end());
    return WRITTEN_INTO_FORM.matcher(written).lookingAt();
  }

  private void decideDate(boolean pen, Readings readings) {
    Optional<Found<LocalDate>> date = readings.best(Field.ISSUED_ON);
    if (date.isPresent() && !isCertain(date.get(), pen)) {
      withdraw(Field.ISSUED_ON, date.get().spans(), WarningCode.UNREADABLE_DATE, readings);
    }
  }

  /** Words may be damaged; of day, month and year the last two must be sure, or all three. */
  private boolean isCertain(Found<LocalDate> date, boolean pen) {
    List<Span> numbers = date.spans().stream().flatMap(it -> numbers(it).stream()).toList();
    boolean onlyDay = numbers.stream().skip(1).noneMatch(this::isDoubtful);
    boolean day = !pen && numbers.stream().limit(1).noneMatch(this::isDoubtful);
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
    String message = "recognised in an image, but not for certain; it was left out";
    Optional<Span> place = places.stream().findFirst();
    Warning warning = new Warning(code, message, place);
    readings.add(Field.WARNINGS, new Found<>(warning, places, "doubtful"));
  }
}
