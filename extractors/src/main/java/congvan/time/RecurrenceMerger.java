// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a recurrence and the day that stands behind it: {@code định kỳ hằng quý (trước ngày 20 của
 * tháng cuối quý)}, {@code hằng năm, trước ngày 31/01}.
 */
final class RecurrenceMerger {
  private static final int WIDEST = 4;
  private static final int SENTENCE = 40;

  private final Words words;

  RecurrenceMerger(Words words) {
    this.words = words;
  }

  List<Hit> merge(List<Hit> hits) {
    List<Hit> merged = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Hit before = merged.isEmpty() ? hit : merged.get(merged.size() - 1);
      if (isRecurrence(before) && isNear(before, hit) && refines(before, hit)) {
        merged.set(merged.size() - 1, refined(hit));
      } else {
        merged.add(hit);
      }
    }
    return merged;
  }

  private static boolean isRecurrence(Hit hit) {
    return hit.rule() == TimeRule.RECURRING;
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

  private static boolean refines(Hit left, Hit right) {
    String rule = ((TimeValue.Recurrence) left.value()).rrule();
    if (right.value() instanceof TimeValue.Recurrence) {
      return right.rule() == TimeRule.RECURRING_DAY;
    }
    if (!(right.value() instanceof TimeValue.Point point) || !point.moment().year().isEmpty()) {
      return false;
    }
    Moment moment = point.moment();
    boolean day = moment.grain() == Grain.DAY && moment.day() > 0;
    return day && (moment.part() > 0 ? !rule.equals("FREQ=DAILY") : rule.equals("FREQ=MONTHLY"));
  }

  private static Hit refined(Hit right) {
    if (right.value() instanceof TimeValue.Point point) {
      Moment moment = point.moment();
      String rule =
          moment.part() > 0
              ? RecurrenceRules.yearly(moment)
              : RecurrenceRules.onDays(List.of(moment.day()), 1);
      return new Hit(
          right.first(), right.next(), new TimeValue.Recurrence(rule), TimeRule.RECURRING_DAY);
    }
    return right;
  }
}
