// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import java.util.List;

/**
 * What letters, or tasks, are looked for. Words are compared however they are typed: with or
 * without marks, in capitals or not, {@code hoà} or {@code hòa}. Immutable.
 *
 * <pre>{@code
 * LetterQuery.assignee("Sở Nội vụ").and(LetterQuery.due(DayRange.before(LocalDate.of(2021, 6, 1))))
 * }</pre>
 */
public sealed interface LetterQuery {

  /** Every letter. */
  record All() implements LetterQuery {}

  /**
   * All these words, in any order.
   *
   * @param text without a word it finds nothing
   */
  record Words(WordField field, String text) implements LetterQuery {}

  /** These words one behind the other. */
  record Phrase(WordField field, String text) implements LetterQuery {}

  /**
   * A số, ký hiệu, whole or a part of it: {@code 493/SLĐTBXH-VP}, {@code 493}, {@code SLĐTBXH},
   * {@code 49*}.
   *
   * @param pattern {@code *} stands for any signs, {@code ?} for one
   */
  record NumberLike(NumberField field, String pattern) implements LetterQuery {}

  /** Letters, or tasks, with such a day. */
  record Days(DayField field, DayRange range) implements LetterQuery {}

  /** Those that have just this value, as facets give it. */
  record Value(ValueField field, String value) implements LetterQuery {}

  /** Those that meet each of these. */
  record And(List<LetterQuery> parts) implements LetterQuery {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Those that meet one of these. */
  record Or(List<LetterQuery> parts) implements LetterQuery {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** All but these. */
  record Not(LetterQuery part) implements LetterQuery {}

  /** Every letter. */
  static LetterQuery all() {
    return new All();
  }

  /** All these words, anywhere. */
  static LetterQuery words(String text) {
    return new Words(WordField.TEXT, text);
  }

  /** These words one behind the other, anywhere. */
  static LetterQuery phrase(String text) {
    return new Phrase(WordField.TEXT, text);
  }

  /** All these words in the trích yếu. */
  static LetterQuery subject(String text) {
    return new Words(WordField.SUBJECT, text);
  }

  /** Those issued by a body with all these words in its name. */
  static LetterQuery issuer(String text) {
    return new Words(WordField.ISSUER, text);
  }

  /** Those signed by somebody with all these words in the name. */
  static LetterQuery signer(String text) {
    return new Words(WordField.SIGNER, text);
  }

  /** Those sent to somebody with all these words in the name. */
  static LetterQuery recipient(String text) {
    return new Words(WordField.RECIPIENT, text);
  }

  /** Those that order something of somebody with all these words in the name. */
  static LetterQuery assignee(String text) {
    return new Words(WordField.ASSIGNEE, text);
  }

  /** Those of this type: {@code công văn}. */
  static LetterQuery type(String text) {
    return new Words(WordField.TYPE, text);
  }

  /** Those with this số, ký hiệu, or this part of it. */
  static LetterQuery number(String pattern) {
    return new NumberLike(NumberField.NUMBER, pattern);
  }

  /** Those that cite this số, ký hiệu. */
  static LetterQuery cites(String pattern) {
    return new NumberLike(NumberField.CITES, pattern);
  }

  /** Those issued on such a day. */
  static LetterQuery issued(DayRange range) {
    return new Days(DayField.ISSUED, range);
  }

  /** Those with a deadline on such a day. */
  static LetterQuery due(DayRange range) {
    return new Days(DayField.DUE, range);
  }

  /** Those with this value of a facet. */
  static LetterQuery value(ValueField field, String value) {
    return new Value(field, value);
  }

  /** Those that meet both. */
  default LetterQuery and(LetterQuery other) {
    return new And(List.of(this, other));
  }

  /** Those that meet one of the two. */
  default LetterQuery or(LetterQuery other) {
    return new Or(List.of(this, other));
  }

  /** All but these. */
  default LetterQuery not() {
    return new Not(this);
  }
}
