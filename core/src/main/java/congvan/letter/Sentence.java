// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.LetterText;
import congvan.text.Span;

/** The sentence in which something stands; it ends at a full stop, a semicolon or a blank line. */
final class Sentence {
  private static final int FARTHEST = 400;

  private Sentence() {}

  /** Returns it as a value: composed, without mark-up, white space folded. */
  static String around(String text, Span span) {
    String sentence = text.substring(start(text, span.start()), end(text, span.end()));
    LetterText read = LetterText.of(sentence);
    return read.value(new Span(0, read.normalized().length()));
  }

  private static int start(String text, int from) {
    int at = from;
    int floor = Math.max(0, from - FARTHEST);
    while (at > floor && !isEnd(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** The sign that ends the sentence belongs to it. */
  private static int end(String text, int from) {
    int at = from;
    int ceiling = Math.min(text.length(), from + FARTHEST);
    while (at < ceiling && !isEnd(text, at)) {
      at++;
    }
    return at < ceiling && text.charAt(at) != '\n' ? at + 1 : at;
  }

  private static boolean isEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case ';', '?', '!' -> true;
      case '.' -> isBlank(text, at + 1);
      case '\n' -> endsParagraph(text, at);
      default -> false;
    };
  }

  private static boolean isBlank(String text, int at) {
    return at >= text.length() || text.charAt(at) <= ' ';
  }

  private static boolean endsParagraph(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) != '\n' && isBlank(text, next)) {
      next++;
    }
    return next >= text.length() || text.charAt(next) == '\n';
  }
}
