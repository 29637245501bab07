// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.text.Syllables;
import congvan.time.TimeRule;
import java.util.Optional;

/** Periods in which ordered work is to be done, said in other words than the plain rules know. */
final class OrderedPeriods {
  private static final int PURPOSE = 14;
  private static final int REPORT = 12;

  private OrderedPeriods() {}

  static Optional<Verdict> of(Review review) {
    boolean period = review.expression().kind() == DeadlineKind.PERIOD;
    if (!period || !review.isRelated(DeadlineRelation.IN)) {
      return Optional.empty();
    }
    if (isLabelled(review)) {
      return Optional.of(Verdict.due(DueRule.LABEL));
    }
    if (isPurpose(review) || isPurposeOfOrder(review)) {
      return Optional.of(Verdict.due(DueRule.IN_PURPOSE));
    }
    if (isForbidden(review)) {
      return Optional.of(Verdict.due(DueRule.IN_GOAL));
    }
    return isTold(review) || isReported(review) || isOpenOrder(review)
        ? Optional.of(Verdict.due(DueRule.IN))
        : Optional.empty();
  }

  /** {@code Thời gian tổ chức: Phong trào được triển khai từ tháng 4 đến tháng 9/2026}. */
  private static boolean isLabelled(Review review) {
    Context context = review.context();
    boolean label = context.standsAt(context.sentence(), "thời", "gian");
    return label
        && review.isNoneFor(OtherRule.IN, OtherRule.PASSIVE)
        && !context.clauseBefore().contains(Signal.PAST)
        && written(context, context.sentence(), context.first()).indexOf(':') > 0;
  }

  private static String written(Context context, int from, int to) {
    return context.text().text().substring(context.text().start(from), context.text().start(to));
  }

  /** {@code lựa chọn các đơn vị để thực hiện kiểm tra trong năm 2026}. */
  private static boolean isPurpose(Review review) {
    Context context = review.context();
    if (!review.isNoneFor(OtherRule.IN, OtherRule.PAST) || !context.endsSentence()) {
      return false;
    }
    int to = purpose(context);
    Syllables text = context.text();
    return to > context.sentence()
        && Verbs.at(text, to + 1)
        && !text.isCapital(context.first() - 1)
        && !Signals.between(text, to, context.first()).contains(Signal.PAST)
        && !Signals.between(text, to, context.first()).contains(Signal.PASSIVE);
  }

  /** Returns where {@code để} stands last, or -1. */
  private static int purpose(Context context) {
    int floor = Math.max(context.sentence(), context.first() - PURPOSE);
    for (int i = context.first() - 1; i >= floor; i--) {
      if (context.text().is(i, "để")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Để bảo đảm hỗ trợ các hộ trong năm 2026, Sở đề nghị ...}. */
  private static boolean isPurposeOfOrder(Review review) {
    Context context = review.context();
    boolean opens =
        context.standsAt(context.sentence(), "để") || context.standsAt(context.sentence(), "nhằm");
    return opens
        && review.isNoneFor(OtherRule.IN)
        && review.signBehind() == ','
        && context.after().contains(Signal.ORDER);
  }

  /** {@code không được để thiếu nước trong giai đoạn 2026 - 2030}. */
  private static boolean isForbidden(Review review) {
    Context context = review.context();
    return review.isNoneFor(OtherRule.PERIOD, OtherRule.PASSIVE)
        && (context.clauseBegins("không", "được") || context.clauseBegins("không", "để"));
  }

  /** {@code các đơn vị lưu ý điều chỉnh hợp đồng trong tháng 4/2026}. */
  private static boolean isTold(Review review) {
    Context context = review.context();
    if (!review.isNoneFor(OtherRule.IN)) {
      return false;
    }
    for (int i = context.clause(); i + 2 < context.first(); i++) {
      if (context.standsAt(i, "lưu", "ý") && Verbs.at(context.text(), i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** A report without a day of issue before it: {@code báo cáo Thủ tướng trong tháng 4/2026}. */
  private static boolean isReported(Review review) {
    Context context = review.context();
    return review.isNoneFor(OtherRule.IN)
        && context.endsSentence()
        && (review.isNear(REPORT, "báo", "cáo") || review.isNear(REPORT, "trình"))
        && !context.sentenceBefore().contains(Signal.STATE)
        && !context.sentenceBefore().contains(Signal.PAST);
  }

  /** An order that its verb opens, where no day of issue tells that it is to come. */
  private static boolean isOpenOrder(Review review) {
    Context context = review.context();
    return review.isNoneFor(OtherRule.IN)
        && review.expression().rule() != TimeRule.FIRST_MONTHS
        && context.endsSentence()
        && Verbs.open(context)
        && context.sentenceBefore().contains(Signal.DO);
  }
}
