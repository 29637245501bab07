// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * Of two limits in one sentence the first counts from where the second does: {@code không quá 30
 * ngày, trường hợp phức tạp không quá 45 ngày kể từ ngày thụ lý}.
 */
final class LapseMerger {
  private static final int FARTHEST = 16;

  private final Words words;

  LapseMerger(Words words) {
    this.words = words;
  }

  List<Hit> merge(List<Hit> hits) {
    List<Hit> merged = new ArrayList<>(hits);
    for (int i = hits.size() - 2; i >= 0; i--) {
      Hit left = merged.get(i);
      Hit right = merged.get(i + 1);
      if (right.value() instanceof TimeValue.Lapse anchored
          && left.value() instanceof TimeValue.Lapse limit
          && anchored.anchor().isPresent()
          && left.rule() == TimeRule.LAPSE_BARE
          && right.rule() == TimeRule.LAPSE_ANCHORED
          && areLimits(left, right)) {
        TimeValue value = limit.anchoredAs(anchored);
        merged.set(i, new Hit(left.first(), left.next(), value, TimeRule.LAPSE_ANCHORED));
      }
    }
    return merged;
  }

  private boolean areLimits(Hit left, Hit right) {
    return right.first() - left.next() <= FARTHEST
        && isLimit(left)
        && isLimit(right)
        && isOneSentence(left.next(), right.first());
  }

  private boolean isLimit(Hit hit) {
    return Cues.before(words, hit.first(), hit.value())
        .filter(
            cue -> cue.relation() == DeadlineRelation.BY || cue.relation() == DeadlineRelation.IN)
        .isPresent();
  }

  private boolean isOneSentence(int from, int to) {
    for (int i = from; i <= to; i++) {
      char gap = words.gap(i);
      if (gap == '.' || gap == Words.APART) {
        return false;
      }
    }
    return true;
  }
}
