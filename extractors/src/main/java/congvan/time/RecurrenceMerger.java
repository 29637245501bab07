// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a recurrence and what stands near it: the day behind ({@code định kỳ hằng quý (trước ngày
 * 20 của tháng cuối quý)}, {@code hằng năm, trước ngày 31/01}), the clock before or behind ({@code
 * trước 16h00 hằng ngày}), the months before ({@code tháng 6 và tháng 12 hằng năm}).
 */
final class RecurrenceMerger {
  private static final int WIDEST = 4;
  private static final int SENTENCE = 40;
  private static final int LONGEST_CLOCK = 5;
  private static final String MONTHS = "FREQ=YEARLY;BYMONTH=";

  private final Words words;

  RecurrenceMerger(Words words) {
    this.words = words;
  }

  List<Hit> merge(List<Hit> hits) {
    List<Hit> merged = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Hit whole = apart(merged, absorbed(merged, hit));
      Optional<Hit> joined =
          merged.isEmpty() ? Optional.empty() : joined(merged.get(merged.size() - 1), whole);
      if (joined.isPresent()) {
        merged.set(merged.size() - 1, joined.get());
      } else {
        merged.add(whole);
      }
    }
    return merged;
  }

  /** Takes the clock and the weekday into a recurrence that were read before it. */
  private Hit absorbed(List<Hit> merged, Hit hit) {
    Hit whole = hit;
    while (hit.value() instanceof TimeValue.Recurrence && !merged.isEmpty()) {
      Hit last = merged.get(merged.size() - 1);
      Optional<Moment> moment = momentOf(last).filter(day -> belongs(last, day, hit.first()));
      if (moment.isEmpty()) {
        break;
      }
      whole = at(whole, Math.min(last.first(), whole.first()), moment.get());
      merged.remove(merged.size() - 1);
    }
    return whole.value() instanceof TimeValue.Recurrence ? withClockBefore(whole) : whole;
  }

  /** {@code 17h00 hằng ngày}: a clock alone is a time only beside one. */
  private Hit withClockBefore(Hit hit) {
    for (int at = hit.first() - LONGEST_CLOCK; at < hit.first(); at++) {
      int first = at;
      Optional<Hit> clocked =
          ClockRules.at(words, at)
              .filter(clock -> clock.next() >= hit.first() && clock.next() < hit.next())
              .filter(clock -> clock.next() > hit.first() || words.blank(hit.first()))
              .map(clock -> at(hit, first, Moment.today(0).withTime(clock.value())));
      if (clocked.isPresent()) {
        return clocked.get();
      }
    }
    return hit;
  }

  /** No two times stand in one place; but a condition may hold some. */
  private static Hit apart(List<Hit> merged, Hit hit) {
    int next = merged.isEmpty() ? 0 : merged.get(merged.size() - 1).next();
    boolean over = next > hit.first() && next < hit.next();
    return over && !(merged.get(merged.size() - 1).value() instanceof TimeValue.Event)
        ? new Hit(next, hit.next(), hit.value(), hit.rule())
        : hit;
  }

  private static Optional<Moment> momentOf(Hit hit) {
    return hit.value() instanceof TimeValue.Point point
        ? Optional.of(point.moment())
        : Optional.empty();
  }

  private boolean belongs(Hit last, Moment moment, int first) {
    boolean touches = last.next() == first && (words.blank(first) || words.gap(first) == ',');
    return last.next() > first || (touches && RecurrenceRules.isClock(moment));
  }

  private static Hit at(Hit hit, int first, Moment moment) {
    String rule = ((TimeValue.Recurrence) hit.value()).rrule();
    boolean told = rule.contains("BYHOUR");
    return new Hit(
        first,
        hit.next(),
        new TimeValue.Recurrence(told ? rule : rule + RecurrenceRules.clock(moment)),
        told || moment.time().isEmpty() ? hit.rule() : TimeRule.RECURRING_DAY);
  }

  private Optional<Hit> joined(Hit left, Hit right) {
    if (left.rule() == TimeRule.RECURRING && isNear(left, right)) {
      return refined(left, right);
    }
    return right.value() instanceof TimeValue.Recurrence rule && isMonthBefore(left, right)
        ? Optional.of(withMonth(left, right, rule.rrule()))
        : Optional.empty();
  }

  private boolean isNear(Hit left, Hit right) {
    int between = right.first() - left.next();
    if (between < 0 || between > WIDEST) {
      return between > 0 && between <= SENTENCE && isBoundInSentence(left, right);
    }
    for (int i = left.next(); i <= right.first(); i++) {
      char gap = words.gap(i);
      if (gap != ' ' && gap != ',' && gap != '(' && gap != ':') {
        return false;
      }
    }
    return between == 0 || Cues.before(words, right.first(), right.value()).isPresent();
  }

  /** {@code định kỳ hằng năm gửi báo cáo về Bộ ... trước ngày 15 tháng 12}. */
  private boolean isBoundInSentence(Hit left, Hit right) {
    for (int i = left.next(); i <= right.first(); i++) {
      char gap = words.gap(i);
      if (gap == '.' || gap == ';' || gap == Words.APART) {
        return false;
      }
    }
    return Cues.before(words, right.first(), right.value())
        .filter(
            cue ->
                cue.relation() == DeadlineRelation.BEFORE || cue.relation() == DeadlineRelation.BY)
        .isPresent();
  }

  private Optional<Hit> refined(Hit left, Hit right) {
    if (right.value() instanceof TimeValue.Recurrence) {
      return right.rule() == TimeRule.RECURRING_DAY ? Optional.of(right) : Optional.empty();
    }
    String often = ((TimeValue.Recurrence) left.value()).rrule();
    return momentOf(right)
        .filter(moment -> moment.year().isEmpty())
        .flatMap(moment -> rule(often, right, moment))
        .map(
            rule ->
                new Hit(
                    right.first(),
                    right.next(),
                    new TimeValue.Recurrence(rule),
                    TimeRule.RECURRING_DAY));
  }

  private Optional<String> rule(String often, Hit right, Moment moment) {
    if (moment.grain() == Grain.MONTH && moment.part() > 0) {
      return Optional.of(RecurrenceRules.yearly(moment)).filter(r -> often.equals("FREQ=YEARLY"));
    }
    if (moment.grain() != Grain.DAY) {
      return Optional.empty();
    }
    if (moment.day() == 0) {
      return clocked(often, right, moment);
    }
    boolean fits = moment.part() > 0 ? !often.equals("FREQ=DAILY") : often.equals("FREQ=MONTHLY");
    return Optional.of(
            (moment.part() > 0
                    ? RecurrenceRules.yearly(moment)
                    : RecurrenceRules.onDays(List.of(moment.day()), 1))
                + RecurrenceRules.clock(moment))
        .filter(r -> fits);
  }

  /** {@code hằng ngày trước 16h00}, {@code hằng tuần, chậm nhất 16h thứ Sáu}. */
  private Optional<String> clocked(String often, Hit right, Moment moment) {
    Optional<String> weekday = weekdayIn(right);
    String days = weekday.map(day -> ";BYDAY=" + day).orElse("");
    boolean fits =
        weekday.isPresent() ? often.startsWith("FREQ=WEEKLY") : RecurrenceRules.isClock(moment);
    return Optional.of(often + days + RecurrenceRules.clock(moment)).filter(r -> fits);
  }

  private Optional<String> weekdayIn(Hit hit) {
    for (int i = hit.first(); i < hit.next(); i++) {
      Optional<Read<String>> day = Weekdays.at(words, i);
      if (day.isPresent()) {
        return day.map(Read::value);
      }
    }
    return Optional.empty();
  }

  private boolean isMonthBefore(Hit left, Hit right) {
    boolean and = right.first() == left.next() + 1 && words.is(left.next(), Keys.VA);
    boolean comma = right.first() == left.next() && words.gap(right.first()) == ',';
    boolean month =
        momentOf(left).filter(m -> m.grain() == Grain.MONTH && m.lacksYear()).isPresent();
    return month
        && (and || comma)
        && right.rule() == TimeRule.RECURRING_PART
        && ((TimeValue.Recurrence) right.value()).rrule().startsWith(MONTHS);
  }

  private static Hit withMonth(Hit left, Hit right, String rule) {
    int month = ((TimeValue.Point) left.value()).moment().part();
    String both = MONTHS + month + "," + rule.substring(MONTHS.length());
    return new Hit(left.first(), right.next(), new TimeValue.Recurrence(both), right.rule());
  }
}
