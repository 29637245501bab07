// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * Breaks off the reading of a file whose parts lie in each other deeper than in any letter: tables
 * in tables, text boxes in text boxes. What costs little a level costs all time and memory at the
 * ten thousandth.
 */
final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Ends the sentence {@code cannot read the text of a.docx: ...}. */
  static final String REASON = "its parts are nested too deeply";

  /** How deep parts of one kind may lie in each other. */
  private static final int DEEPEST = 50;

  private TooDeepException() {
    super(REASON);
  }

  /** Goes on only if so many levels are no more than any letter has. */
  static void check(int levels) {
    if (levels > DEEPEST) {
      throw new TooDeepException();
    }
  }
}
