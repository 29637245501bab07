// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.DayField;
import congvan.query.NumberField;
import congvan.query.WordField;
import org.apache.lucene.search.Query;

/**
 * In which field of the index something is looked for. The words of letters and tasks are apart, so
 * that neither is weighed by the other's length; a task has assignees, days and values of its own,
 * and for all else its letter is asked.
 */
record FieldNames(Target target) {

  /** The words without marks. */
  String words(WordField field) {
    return switch (field) {
      case TEXT -> target == Target.LETTERS ? LetterSchema.TEXT : LetterSchema.TASK_TEXT;
      case SUBJECT -> LetterSchema.SUBJECT;
      case ISSUER -> LetterSchema.ISSUER;
      case TYPE -> LetterSchema.TYPE;
      case SIGNER -> LetterSchema.SIGNER;
      case RECIPIENT -> LetterSchema.RECIPIENT;
      case ASSIGNEE -> LetterSchema.ASSIGNEE;
      case PLACE -> LetterSchema.PLACE;
    };
  }

  /** A query in the words of a field, asked of whatever has them. */
  Query of(WordField field, Query words) {
    boolean own = field == WordField.TEXT || field == WordField.ASSIGNEE;
    return own ? words : ofLetter(words);
  }

  /** A query that only letters can meet, for letters, or for the tasks in them. */
  Query ofLetter(Query query) {
    return target == Target.LETTERS ? query : LetterOfTask.meets(query);
  }

  /** The words of {@link WordField#TEXT} that have marks, with them. */
  String exact() {
    return target == Target.LETTERS ? LetterSchema.EXACT : LetterSchema.TASK_EXACT;
  }

  /** The value of {@link LetterSchema#WHAT} that all documents looked for have. */
  String what() {
    return target == Target.LETTERS ? LetterSchema.LETTER : LetterSchema.TASK;
  }

  static String parts(NumberField field) {
    return switch (field) {
      case NUMBER -> LetterSchema.NUMBER;
      case CITES -> LetterSchema.CITES;
    };
  }

  static String key(NumberField field) {
    return switch (field) {
      case NUMBER -> LetterSchema.NUMBER_KEY;
      case CITES -> LetterSchema.CITES_KEY;
    };
  }

  static String day(DayField field) {
    return switch (field) {
      case ISSUED -> LetterSchema.ISSUED;
      case DUE -> LetterSchema.DUE;
    };
  }
}
