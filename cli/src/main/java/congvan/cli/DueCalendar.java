// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ical.CalendarEntry;
import congvan.ical.CalendarText;
import congvan.ical.Recurrence;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.LetterDeadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entry of a calendar for each deadline that has a day or recurs. Two files with the same letter
 * give its entries once.
 */
final class DueCalendar implements DueFormat {
  private static final int LONGEST_SUMMARY = 120;

  /** Enough of a UID to know it by, and a small number. */
  private static final int UID_DIGITS = 16;

  private static final Pattern END_SIGNS = Pattern.compile("[.;,/ ]{1,9}$");

  private final LocalDate from;
  private final DueIdentity identity = new DueIdentity();
  private final Set<Long> seen = new HashSet<>();

  /**
   * @param from what recurs begins with its next day from this on
   */
  DueCalendar(LocalDate from) {
    this.from = from;
  }

  @Override
  public String beginning(boolean empty) {
    return CalendarText.beginning();
  }

  @Override
  public String line(LetterDeadline line) {
    String uid = identity.uid(line);
    boolean isNew = seen.add(Long.parseUnsignedLong(uid.substring(0, UID_DIGITS), 16));
    return isNew ? entry(line, uid).map(CalendarText::of).orElse("") : "";
  }

  @Override
  public String end() {
    return CalendarText.end();
  }

  private Optional<CalendarEntry> entry(LetterDeadline line, String uid) {
    Deadline deadline = line.deadline();
    if (deadline.kind() == DeadlineKind.RECURRING) {
      return recurrence(line).map(it -> entry(line, uid, it.next(), Optional.of(it.rrule())));
    }
    return deadline
        .window()
        .latest()
        .map(day -> entry(line, uid, at(day, DueTime.clock(deadline)), Optional.empty()));
  }

  private Optional<Recurrence> recurrence(LetterDeadline line) {
    Deadline deadline = line.deadline();
    boolean before = deadline.relation().equals(Optional.of(DeadlineRelation.BEFORE));
    LocalDate since = line.letter().issuedOn().orElse(from);
    return Recurrence.of(deadline.term().rrule().orElseThrow(), before, since, from);
  }

  private static Temporal at(LocalDate day, Optional<LocalTime> clock) {
    return clock.isPresent() ? day.atTime(clock.get()) : day;
  }

  private static CalendarEntry entry(
      LetterDeadline line, String uid, Temporal start, Optional<String> rule) {
    return new CalendarEntry(
        uid,
        line.letter().issuedOn().orElse(LocalDate.EPOCH),
        start,
        rule,
        summary(line),
        DueDescription.of(line));
  }

  /** {@code Gửi báo cáo về Sở Nội vụ (512/STC-QLCS)}. */
  private static String summary(LetterDeadline line) {
    String number = line.letter().number().map(it -> " (" + it.text() + ")").orElse("");
    String about = END_SIGNS.matcher(Visible.line(line.about())).replaceFirst("");
    return Columns.cut(about, LONGEST_SUMMARY) + number;
  }
}
