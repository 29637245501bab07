// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.layout.Block;
import congvan.layout.BlockKind;
import congvan.layout.Layout;
import congvan.text.Span;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;
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
    TimeCollector collector = new TimeCollector(layout, issuedOn, calendar);
    layout.first(BlockKind.PLACE_AND_DATE).ifPresent(block -> collector.issue(block.span()));
    layout.all(BlockKind.SUBJECT).stream().map(Block::span).forEach(collector::header);
    for (Block block : layout.all(BlockKind.BODY)) {
      Span span = block.span();
      collector.body(span);
    }
    return collector.times();
  }
}
