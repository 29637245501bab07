// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.letter.DocumentNumber;
import congvan.lexicon.DocumentTypes;
import congvan.lexicon.NumberForm;
import congvan.text.LetterText;
import congvan.text.Span;
import java.util.List;

/**
 * Makes a {@link DocumentNumber} of a written số, ký hiệu: which group is the type, which the body,
 * which the unit. Keeps no state; safe to share between threads.
 */
public final class NumberReader {
  private NumberReader() {}

  /** Returns the number with its places in the text as read. */
  public static DocumentNumber read(LetterText text, NumberForm form) {
    SymbolParts parts = SymbolParts.of(form.groups(), DocumentTypes.standard());
    return new DocumentNumber(
        withoutBlanks(text.normalized(), form.span()),
        form.ordinal(),
        form.year(),
        parts.type(),
        parts.agency(),
        parts.unit(),
        List.of(text.toOriginal(form.span())));
  }

  /** Returns the number as it is written, but without the blanks and the line ends in it. */
  public static String withoutBlanks(String text, Span span) {
    StringBuilder written = new StringBuilder(span.end() - span.start());
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) > ' ') {
        written.append(text.charAt(i));
      }
    }
    return written.toString();
  }
}
