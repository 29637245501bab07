// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;
import congvan.time.TimeRule;
import java.util.Optional;
import java.util.stream.IntStream;

/** Durations of the law that a letter repeats to those whom it concerns; it charges nobody. */
final class RestatedRules {
  private static final int SUBJECT = 7;

  private RestatedRules() {}

  static Optional<Verdict> of(Review review) {
    boolean counted =
        review.first().isDeadline() && review.expression().rule() == TimeRule.LAPSE_ANCHORED;
    return counted && (isOfAnyone(review.context()) || isByArticle(review.context()))
        ? review.none(OtherRule.RULE)
        : Optional.empty();
  }

  /** {@code Trong 10 ngày kể từ ngày thay đổi, người sử dụng lao động phải thông báo}. */
  private static boolean isOfAnyone(Context context) {
    int end = Math.min(context.sentenceEnd(), context.next() + SUBJECT);
    return context.beginsSentence()
        && IntStream.range(context.next(), end).anyMatch(i -> isAnyone(context.text(), i));
  }

  /** Those of a kind are written small; {@code Công ty} is the one to whom the letter goes. */
  private static boolean isAnyone(Syllables text, int index) {
    return !text.isCapital(index) && Signals.opening(text, index).contains(Signal.ANYONE);
  }

  /** {@code chậm nhất ngày thứ 10 kể từ ngày phát sinh theo quy định tại khoản 3 Điều 44}. */
  private static boolean isByArticle(Context context) {
    Syllables text = context.text();
    int end = Math.min(text.count() - 6, context.sentenceEnd());
    for (int i = context.first(); i < end; i++) {
      if (context.standsAt(i, "theo", "quy", "định", "tại") && isPart(text, i + 4)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Syllables text, int index) {
    return text.is(index, "điểm") || text.is(index, "khoản") || text.is(index, "điều");
  }
}
