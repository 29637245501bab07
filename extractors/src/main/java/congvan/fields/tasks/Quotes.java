// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

/** Quotation marks, of which letters use any for both ends. */
final class Quotes {
  private static final String MARKS = "\"“”„‟«»";

  private Quotes() {}

  static boolean isQuote(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Tells whether a quotation ends at the end of this stretch. */
  static boolean closesAtEnd(String text, int start, int end) {
    int at = end - 1;
    while (at > start && ".;,/) ".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at > start && isQuote(text.charAt(at));
  }
}
