// SPDX-License-Identifier: Apache-2.0
package congvan.index;

/**
 * The names of the fields in the index. A letter is one document, and each of its tasks another one
 * before it, which repeats what the letter is known by: so a query means the same for both.
 */
final class LetterSchema {
  /** Grows whenever an index that was written before can no longer be read as it should be. */
  static final int VERSION = 1;

  /** {@link #LETTER} or {@link #TASK}. */
  static final String WHAT = "what";

  static final String LETTER = "letter";
  static final String TASK = "task";

  /** The path of the letter's file, by which it is replaced. */
  static final String PATH = "path";

  /** The SHA-256 of the file. */
  static final String CONTENT = "content";

  /** The path of the task within its letter. */
  static final String ITEM = "item";

  /** The letter in JSON, compressed, without its text. */
  static final String JSON = "json";

  /** All words, of the letter or of the task. */
  static final String TEXT = "text";

  static final String NUMBER = "number";

  /** The number without blanks and marks, in one piece: {@code 493/sldtbxh-vp}. */
  static final String NUMBER_KEY = "number.key";

  static final String TYPE = "type";
  static final String ISSUER = "issuer";
  static final String SUBJECT = "subject";
  static final String SIGNER = "signer";

  /** Kính gửi and Nơi nhận. */
  static final String RECIPIENT = "recipient";

  static final String ASSIGNEE = "assignee";

  /** The numbers that the letter cites, as words. */
  static final String CITES = "cites";

  static final String CITES_KEY = "cites.key";

  /** The day of issue, in days since 1970. */
  static final String ISSUED = "issued";

  /** The last day in time of each deadline, in days since 1970. */
  static final String DUE = "due";

  /** Facets, each with the dimension's name behind it. */
  static final String FACET = "facet.";

  private LetterSchema() {}
}
