// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.util.Locale;

/**
 * The names of the fields in the index. A letter is one document, and each of its tasks another one
 * before it; they stand together and are replaced together. Both have the path, the day of issue,
 * the facets, assignees and deadlines; the task has its words ({@link #TASK_TEXT}), and all else
 * the letter alone: what is asked of the letter of a task goes from the one to the other.
 */
final class LetterSchema {
  /** Grows whenever an index that was written before can no longer be read as it should be. */
  static final int VERSION = 1;

  /** Where a commit says its {@link #VERSION}. */
  static final String VERSION_KEY = "congvan.index.version";

  /** {@link #LETTER} or {@link #TASK}. */
  static final String WHAT = "what";

  static final String LETTER = "letter";
  static final String TASK = "task";

  /** The path of the letter's file, by which it is replaced; letters and tasks have it. */
  static final String PATH = "path";

  /** {@link Digests} of the file, beside each letter. */
  static final String CONTENT = "content";

  /** The whole letter, as {@link StoredLetter} keeps it. */
  static final String STORED = "stored";

  /** The path of the task within its letter. */
  static final String ITEM = "item";

  /** All words of a letter without their marks; those of the subject once more. */
  static final String TEXT = "text";

  /** Those words of a letter that have marks, with them. */
  static final String EXACT = "exact";

  /**
   * All words of a task without their marks; apart, as letters are counted and ranked by theirs.
   */
  static final String TASK_TEXT = "task";

  /** Those words of a task that have marks, with them. */
  static final String TASK_EXACT = "task.exact";

  /** What the text of a letter is like, a {@link TextSignature}. */
  static final String SIGNATURE = "signature";

  static final String SUBJECT = "subject";
  static final String ISSUER = "issuer";
  static final String TYPE = "type";
  static final String SIGNER = "signer";

  /** Kính gửi and Nơi nhận. */
  static final String RECIPIENT = "recipient";

  static final String ASSIGNEE = "assignee";
  static final String PLACE = "place";

  /** The number and its parts, as words. */
  static final String NUMBER = "number";

  /** The number in one piece, a {@link NumberKey}. */
  static final String NUMBER_KEY = "number.key";

  /** The numbers that the letter cites, and their parts, as words. */
  static final String CITES = "cites";

  /** Those numbers in one piece, a {@link NumberKey} each. */
  static final String CITES_KEY = "cites.key";

  /** The day of issue, in days since 1970. */
  static final String ISSUED = "issued";

  /** The last day in time of each deadline, in days since 1970. */
  static final String DUE = "due";

  private LetterSchema() {}

  /** The field with the values of this one, each in one piece: {@code facet.issuer}. */
  static String facet(ValueField field) {
    return "facet." + field.name().toLowerCase(Locale.ROOT);
  }
}
