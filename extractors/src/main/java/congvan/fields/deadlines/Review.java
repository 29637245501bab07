// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import congvan.text.Syllables;
import congvan.time.TimeExpression;
import congvan.time.TimeReading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a rule sees that looks at a time once more.
 *
 * @param first what the plain rules say of it
 * @param issuedOn the day of issue, if the letter tells it
 */
record Review(
    TimeExpression expression,
    TimeReading reading,
    Context context,
    Verdict first,
    Optional<LocalDate> issuedOn) {

  boolean isDated() {
    return issuedOn.isPresent();
  }

  /** Tells whether the plain rules saw none, for one of these reasons. */
  boolean isNoneFor(OtherRule... reasons) {
    return Arrays.asList(reasons).contains(first.rule());
  }

  boolean isRelated(DeadlineRelation relation) {
    return expression.relation().equals(Optional.of(relation));
  }

  Syllables text() {
    return context.text();
  }

  /** Tells whether these syllables stand among the last few before the time, in its sentence. */
  boolean isNear(int syllables, String... words) {
    int from = Math.max(context.sentence(), context.first() - syllables);
    for (int i = from; i + words.length <= context.first(); i++) {
      if (context.standsAt(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a bracket opens right before the time and closes right behind it. */
  boolean isInBrackets() {
    return context.gapBefore().endsWith("(") && signBehind() == ')';
  }

  /** The character behind the time, but for blanks. */
  char signBehind() {
    String written = text().text();
    int at = text().end(context.next() - 1);
    while (at < written.length() && written.charAt(at) == ' ') {
      at++;
    }
    return at < written.length() ? written.charAt(at) : '\n';
  }

  Optional<Verdict> none(OtherRule rule) {
    return Optional.of(Verdict.no(rule, expression));
  }
}
