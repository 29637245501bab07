// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day in brackets behind a period narrows it: of {@code Tháng 3/2026 (hoàn thành trước ngày
 * 25/3/2026)} the bracket is the deadline.
 */
final class Refinements {
  private static final int LONGEST_LEAD = 40;

  private Refinements() {}

  /** Returns the times, each period that is narrowed as none. */
  static List<JudgedTime> settled(String text, List<JudgedTime> times) {
    List<JudgedTime> settled = new ArrayList<>(times);
    for (int i = 0; i + 1 < times.size(); i++) {
      JudgedTime time = times.get(i);
      if (isNarrowed(text, time, times.get(i + 1))) {
        Verdict none = Verdict.no(OtherRule.REFINED, time.expression());
        String rule = none.rule().id();
        settled.set(i, new JudgedTime(time.expression(), time.reading(), none.role(), rule));
      }
    }
    return settled;
  }

  private static boolean isNarrowed(String text, JudgedTime period, JudgedTime day) {
    boolean kinds =
        period.expression().kind() == DeadlineKind.PERIOD
            && day.expression().kind() == DeadlineKind.DATE;
    return kinds
        && period.isDeadline()
        && day.isDeadline()
        && isInBrackets(text, period.expression().span().end(), day.expression().span().start())
        && lies(day.reading().window(), period.reading().window());
  }

  private static boolean isInBrackets(String text, int from, int to) {
    if (from > to || to - from > LONGEST_LEAD) {
      return false;
    }
    String between = text.substring(from, to).strip();
    return between.startsWith("(") && between.indexOf(')') < 0;
  }

  private static boolean lies(Window day, Window period) {
    Optional<LocalDate> last = day.latest();
    return last.isPresent()
        && period.latest().filter(end -> !end.isBefore(last.get())).isPresent()
        && period.earliest().filter(start -> start.isAfter(last.get())).isEmpty();
  }
}
