// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;
import congvan.time.TimeRule;
import congvan.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/** Why a day or a period is plainly no deadline, whatever word of relation stands before it. */
final class Exclusions {
  private final Optional<LocalDate> issuedOn;

  Exclusions(Optional<LocalDate> issuedOn) {
    this.issuedOn = issuedOn;
  }

  Optional<OtherRule> of(TimeExpression expression, TimeReading reading, Context context) {
    if (expression.relation().isEmpty() && Citations.precede(context)) {
      return Optional.of(OtherRule.CITED);
    }
    boolean untilToday = expression.value() instanceof TimeValue.Stretch && isToday(reading);
    if (isOver(reading) || untilToday) {
      return Optional.of(OtherRule.OVER);
    }
    if (Frame.isHeading(context)) {
      return Optional.of(OtherRule.HEADING);
    }
    return byWords(expression, context).or(() -> byLabel(expression, reading, context));
  }

  private static Optional<OtherRule> byWords(TimeExpression expression, Context context) {
    if (isEffect(expression, context)) {
      return Optional.of(OtherRule.EFFECT);
    }
    if (context.near(4).contains(Signal.REPLACED)) {
      return Optional.of(OtherRule.REPLACED);
    }
    if (isConsequence(expression, context)) {
      return Optional.of(OtherRule.CONSEQUENCE);
    }
    return context.thenBehind() ? Optional.of(OtherRule.CONDITION) : Optional.empty();
  }

  /** {@code có hiệu lực từ ngày}, {@code từ ngày 01/7/2026, Quy chế có hiệu lực}. */
  private static boolean isEffect(TimeExpression expression, Context context) {
    boolean from = expression.relation().filter(it -> it == DeadlineRelation.FROM).isPresent();
    return context.near(6).contains(Signal.EFFECT)
        || (from
            && (context.sentenceBefore().contains(Signal.EFFECT)
                || context.after().contains(Signal.EFFECT)));
  }

  /** {@code quá ngày}, {@code sau ngày 20/3/2026 nếu không nhận được ý kiến}. */
  private static boolean isConsequence(TimeExpression expression, Context context) {
    boolean later = expression.relation().filter(it -> it == DeadlineRelation.AFTER).isPresent();
    boolean by = expression.relation().filter(it -> it == DeadlineRelation.BY).isPresent();
    boolean opens = by && context.beginsSentence() && !context.after().contains(Signal.ORDER);
    boolean told = context.after().contains(Signal.CONSEQUENCE);
    return context.isLate() || (told && (later || opens));
  }

  private Optional<OtherRule> byLabel(
      TimeExpression expression, TimeReading reading, Context context) {
    if (Labels.exclude(context)) {
      return Optional.of(OtherRule.LABEL);
    }
    if (context.isStamp()) {
      return Optional.of(OtherRule.STAMP);
    }
    boolean day = Labels.before(context).filter(it -> it == DeadlineRelation.ON).isPresent();
    return (day && isToday(reading)) || isClosing(expression, context)
        ? Optional.of(OtherRule.HELD)
        : Optional.empty();
  }

  /** {@code Cuộc họp kết thúc vào 10 giờ 45 cùng ngày}. */
  private static boolean isClosing(TimeExpression expression, Context context) {
    boolean closed = context.behind("kết", "thúc") || context.behind("bế", "mạc");
    return closed && expression.rule() == TimeRule.CLOCK;
  }

  /** What ends before the day of issue is past. */
  private boolean isOver(TimeReading reading) {
    Optional<LocalDate> latest = reading.window().latest();
    return issuedOn.isPresent() && latest.isPresent() && latest.get().isBefore(issuedOn.get());
  }

  /** Minutes tell of a meeting held on the day on which they are written. */
  private boolean isToday(TimeReading reading) {
    return issuedOn.isPresent() && reading.window().latest().equals(issuedOn);
  }
}
