// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as tokens: each syllable (âm tiết), each run of digits and each other sign is one, white
 * space is none. A letter whose marks are not composed goes with its marks. Offsets are UTF-16 code
 * units, half-open, as CoreNLP counts them.
 */
final class SyllableTokens {
  private final String text;
  private final List<CoreLabel> tokens = new ArrayList<>();
  private int endOfLast;

  private SyllableTokens(String text) {
    this.text = text;
  }

  static List<CoreLabel> of(String text) {
    SyllableTokens cut = new SyllableTokens(text);
    int at = 0;
    while (at < text.length()) {
      int end = cut.endOfToken(at);
      if (!isBlank(text.codePointAt(at))) {
        cut.add(at, end);
      }
      at = end;
    }
    cut.closeLast();
    return cut.tokens;
  }

  private int endOfToken(int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    while (end < text.length() && goesOn(first, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean goesOn(int first, int next) {
    if (Character.isDigit(first)) {
      return Character.isDigit(next);
    }
    return isMark(next) ? !isBlank(first) : Character.isLetter(first) && Character.isLetter(next);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private void add(int start, int end) {
    String between = text.substring(endOfLast, start);
    if (!tokens.isEmpty()) {
      tokens.getLast().setAfter(between);
    }
    CoreLabel token = new CoreLabel();
    String word = text.substring(start, end);
    token.setWord(word);
    token.setValue(word);
    token.setOriginalText(word);
    token.setBeginPosition(start);
    token.setEndPosition(end);
    token.setBefore(between);
    token.setNER("O");
    token.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
    token.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
    tokens.add(token);
    endOfLast = end;
  }

  private void closeLast() {
    if (!tokens.isEmpty()) {
      tokens.getLast().setAfter(text.substring(endOfLast));
    }
  }
}
