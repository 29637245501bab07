// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.fields.deadlines.DeadlineExtractor;
import congvan.letter.TextTimes;
import congvan.time.WorkingCalendar;
import java.time.LocalDate;

/**
 * Reads the times of a text that is no letter (a line of minutes, a task typed into a form) and
 * says what each is for: a deadline, the date of a cited document, a mention.
 *
 * <pre>{@code
 * TextTimes read = TimeParser.standard()
 *     .parse("Các sở báo cáo trước ngày 10/4/2021.", LocalDate.of(2021, 3, 17));
 * TimeMention time = read.times().getFirst();
 *
 * time.role();              // DEADLINE
 * time.window().latest();   // 2021-04-09
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. What is odd in the text becomes a warning, never
 * an exception. {@link congvan.time.TimeFinder} finds the same times without judging them.
 */
public final class TimeParser {
  private static final TimeParser STANDARD = new TimeParser(WorkingCalendar.standard());

  private final DeadlineExtractor extractor;

  private TimeParser(WorkingCalendar calendar) {
    this.extractor = new DeadlineExtractor(calendar);
  }

  /** Returns the parser that counts working days as state offices do. */
  public static TimeParser standard() {
    return STANDARD;
  }

  /** Returns a parser that counts working days by this calendar. */
  public TimeParser with(WorkingCalendar calendar) {
    return new TimeParser(calendar);
  }

  /**
   * Reads every time of a text, of all kinds, in the order in which they stand.
   *
   * @param text of any form: composed or not, with the mark-up of exports or without; its times
   *     have their places in it as it is given
   * @param said the day on which it is said, which is day of issue and today: from it durations are
   *     counted and dates without a year take theirs
   */
  public TextTimes parse(String text, LocalDate said) {
    return extractor.judge(text, said);
  }
}
