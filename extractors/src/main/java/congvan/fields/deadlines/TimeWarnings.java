// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects what is odd about the times of one text. Used once. */
final class TimeWarnings {
  private static final int FAR_FUTURE = 30;
  private static final int DAY_LENGTH = "2026-03-05".length();

  private final LetterText text;
  private final Optional<LocalDate> issuedOn;
  private final List<Warning> warnings = new ArrayList<>();

  TimeWarnings(LetterText text, Optional<LocalDate> issuedOn) {
    this.text = text;
    this.issuedOn = issuedOn;
  }

  List<Warning> all() {
    return List.copyOf(warnings);
  }

  /** A date that no calendar has. */
  void invalid(Span place) {
    warn(WarningCode.INVALID_DATE, "no such day: ", place);
  }

  /** A year far from the text's own is more likely a slip: {@code trước 20/3/2062}. */
  void ifFar(JudgedTime time) {
    Optional<LocalDate> latest = time.reading().window().latest();
    boolean day = time.expression().kind() == DeadlineKind.DATE;
    if (day
        && issuedOn.isPresent()
        && latest.isPresent()
        && latest.get().getYear() - issuedOn.get().getYear() > FAR_FUTURE) {
      warn(WarningCode.SUSPICIOUS_DATE, "far from the day of issue: ", time.expression().core());
    }
  }

  /** What is due before it is ordered: {@code trước ngày 01/3/2026}, written on 05/3/2026. */
  void ifOver(JudgedTime time) {
    Optional<LocalDate> latest = time.reading().window().latest();
    if (time.isDeadline()
        && issuedOn.isPresent()
        && latest.filter(day -> day.isBefore(issuedOn.get())).isPresent()) {
      warn(WarningCode.SUSPICIOUS_DATE, "before the day of issue: ", time.expression().core());
    }
  }

  /** A day of the week that its date is not; the date is trusted. */
  void ifNamedWrong(JudgedTime time, Syllables syllables) {
    if (time.expression().kind() != DeadlineKind.DATE) {
      return;
    }
    Optional<DayOfWeek> named = NamedWeekday.of(syllables, time.expression());
    if (named.isEmpty()) {
      return;
    }
    Optional<DayOfWeek> actual = day(time).map(LocalDate::getDayOfWeek);
    if (actual.isPresent() && !named.equals(actual)) {
      String what = "not a " + named.get().toString().toLowerCase(Locale.ROOT) + ": ";
      warn(WarningCode.WEEKDAY_MISMATCH, what, time.expression().core());
    }
  }

  private static Optional<LocalDate> day(JudgedTime time) {
    return time.reading()
        .term()
        .value()
        .filter(value -> value.length() >= DAY_LENGTH && Character.isDigit(value.charAt(0)))
        .map(value -> LocalDate.parse(value.substring(0, DAY_LENGTH)));
  }

  private void warn(WarningCode code, String what, Span place) {
    Optional<Span> where = Optional.of(text.toOriginal(place));
    warnings.add(new Warning(code, what + text.value(place), where));
  }
}
