// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the time expressions of a text in one pass over its syllables: dates, periods, durations,
 * recurrences, conditions. It says what is written; what it is for (a deadline, the date of a cited
 * document) is for others to judge: {@code congvan.parse.TimeParser} does.
 *
 * <pre>{@code
 * String text = "Gửi báo cáo trước ngày 10/4/2021";
 * TimeReading time = TimeFinder.find(text, LocalDate.of(2021, 3, 17)).getFirst();
 *
 * time.textIn(text);             // "trước ngày 10/4/2021"
 * time.kind();                   // DATE
 * time.relation();               // BEFORE: that day is already late
 * time.term().value();           // 2021-04-10
 * time.window().latest();        // 2021-04-09
 * }</pre>
 *
 * <p>Keeps no state; safe to share between threads. No text is an error, and none takes more than
 * linear time. Dates that no calendar has (ngày 31/02/2026) are left out.
 */
public final class TimeFinder {
  private TimeFinder() {}

  /**
   * Finds the times in a text and lays them on the calendar, counting working days by {@link
   * WorkingCalendar#standard}.
   *
   * @param text of any form: composed or not, with the mark-up of exports or without
   * @param reference the day on which the text is said: the day of issue of a letter, else today
   * @return in reading order, with places in the text as it is given
   */
  public static List<TimeReading> find(String text, LocalDate reference) {
    return find(text, reference, WorkingCalendar.standard());
  }

  /**
   * Finds the times in a text and lays them on the calendar.
   *
   * @param reference the day on which the text is said
   * @param calendar the days that are worked where the text is obeyed
   */
  public static List<TimeReading> find(String text, LocalDate reference, WorkingCalendar calendar) {
    LetterText read = LetterText.of(text);
    String normalized = read.normalized();
    Span whole = new Span(0, normalized.length());
    return find(Syllables.of(normalized), whole).expressions().stream()
        .map(expression -> expression.in(read).resolve(reference, calendar))
        .toList();
  }

  /** Finds the times in a stretch of a text that is scanned already; takes linear time. */
  public static TimeFindings find(Syllables syllables, Span range) {
    Words words = new Words(syllables, range);
    List<Hit> merged = new RecurrenceMerger(words).merge(hits(words));
    List<Hit> hits = ClockFiller.fill(new ListFiller(words).fill(merged));
    hits = new LapseMerger(words).merge(hits);
    return new TimeSelection(words).of(hits);
  }

  private static List<Hit> hits(Words words) {
    List<Hit> hits = new ArrayList<>();
    int at = words.first();
    while (at < words.end()) {
      List<Hit> found = Triggers.read(words, at);
      if (found.isEmpty()) {
        at++;
      } else {
        hits.addAll(found);
        at = resume(found.get(found.size() - 1), at);
      }
    }
    return hits;
  }

  /** The words of a condition may hold times themselves. */
  private static int resume(Hit hit, int at) {
    if (!(hit.value() instanceof TimeValue.Event) || hit.rule() == TimeRule.EVENT_SESSION) {
      return Math.max(at + 1, hit.next());
    }
    return hit.first() == at ? Math.min(at + 3, hit.next()) : at + 1;
  }
}
