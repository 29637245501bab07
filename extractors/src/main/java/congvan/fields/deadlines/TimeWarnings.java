// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.LetterText;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is odd about the times of one text. Used once. */
final class TimeWarnings {
  private static final int FAR_FUTURE = 30;

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

  private void warn(WarningCode code, String what, Span place) {
    Optional<Span> where = Optional.of(text.toOriginal(place));
    warnings.add(new Warning(code, what + text.value(place), where));
  }
}
