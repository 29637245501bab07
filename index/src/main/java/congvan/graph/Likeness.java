// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/** In what way a letter is the same as another. */
public enum Likeness {
  /** The same bytes under another name. */
  SAME_FILE,

  /** The same number, day and issuer: another format, another scan. */
  SAME_LETTER,

  /** Nearly the same text, and nothing speaks against: a draft, a scan whose number was lost. */
  SAME_TEXT,

  /** Nearly the same text under another number or of another day: a form, or last year's letter. */
  ALIKE
}
