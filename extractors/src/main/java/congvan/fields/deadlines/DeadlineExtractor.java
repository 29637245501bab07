// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.letter.TextTimes;
import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dates of a letter and its deadlines (thời hạn), and tells them apart: {@code trước ngày
 * 10/4/2021} is one, {@code Văn bản số 15/UBND ngày 15/3/2021} holds none. Keeps no state; safe to
 * share between threads.
 */
public final class DeadlineExtractor {
  private final WorkingCalendar calendar;

  /** Makes an extractor that counts working days by a calendar. */
  public DeadlineExtractor(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Makes an extractor with the calendar of state offices. */
  public static DeadlineExtractor standard() {
    return new DeadlineExtractor(WorkingCalendar.standard());
  }

  /**
   * Finds the dates and deadlines of the body, and the dates of the header.
   *
   * @param issuedOn the day of issue, from which durations and dates without a year are counted;
   *     without it they take their year from a date before them, or stay out
   */
  public LetterTimes find(Layout layout, Optional<LocalDate> issuedOn) {
    return find(layout, issuedOn, List.of());
  }

  /**
   * Finds the same where it is known which cells of tables say by when.
   *
   * @param timeCells the cells of columns such as Thời hạn, as {@link
   *     congvan.extract.TimeCell#cell()} gives them
   */
  public LetterTimes find(Layout layout, Optional<LocalDate> issuedOn, List<Span> timeCells) {
    TimeCells cells = new TimeCells(timeCells);
    TimeJudge judge = new TimeJudge(layout.syllables(), issuedOn, calendar, cells);
    TimeCollector collector = new TimeCollector(layout.text(), layout.syllables(), issuedOn);
    layout
        .first(BlockKind.PLACE_AND_DATE)
        .ifPresent(block -> collector.add(judge.issue(block.span())));
    layout.all(BlockKind.SUBJECT).forEach(block -> collector.add(judge.header(block.span())));
    layout.all(BlockKind.BODY).forEach(block -> collector.add(judge.body(block.span())));
    judge.invalidDates().forEach(collector::warnInvalid);
    return collector.times();
  }

  /**
   * Judges every time of a text that stands alone, a line or a paragraph, as running text of a
   * letter: recurrences, durations and events too.
   *
   * @param said the day on which the text is said: day of issue and today
   * @return the times and warnings, with places in the text as it is given
   */
  public TextTimes judge(String text, LocalDate said) {
    LetterText read = LetterText.of(text);
    String normalized = read.normalized();
    Syllables syllables = Syllables.of(normalized);
    TimeJudge judge = new TimeJudge(syllables, Optional.of(said), calendar);
    List<JudgedTime> times = judge.body(new Span(0, normalized.length()));
    TimeWarnings warnings = new TimeWarnings(read, Optional.of(said));
    times.forEach(warnings::ifFar);
    times.forEach(warnings::ifOver);
    times.forEach(time -> warnings.ifNamedWrong(time, syllables));
    judge.invalidDates().forEach(warnings::invalid);
    return new TextTimes(
        text, times.stream().map(time -> time.mention(read)).toList(), warnings.all());
  }
}
