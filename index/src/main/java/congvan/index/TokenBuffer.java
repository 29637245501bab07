// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of some texts, copied so that Lucene can read them as often as it likes. For one
 * thread.
 */
final class TokenBuffer extends TokenStream {
  /** No phrase reaches from one text to the next. */
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private char[] letters = new char[256];
  private int[] ends = new int[64];
  private int[] increments = new int[64];
  private int count;
  private int next;

  void clear() {
    count = 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Adds the tokens of one more text. */
  void add(TokenStream text) {
    try {
      int first = count;
      text.reset();
      while (text.incrementToken()) {
        add(text, count == first && first > 0 ? GAP : 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(TokenStream text, int gap) {
    CharTermAttribute word = text.getAttribute(CharTermAttribute.class);
    int start = start(count);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
      increments = Arrays.copyOf(increments, count * 2);
    }
    if (start + word.length() > letters.length) {
      letters = Arrays.copyOf(letters, (start + word.length()) * 2);
    }
    System.arraycopy(word.buffer(), 0, letters, start, word.length());
    ends[count] = start + word.length();
    increments[count] =
        gap + text.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
    count++;
  }

  private int start(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == count) {
      return false;
    }
    int start = start(next);
    term.copyBuffer(letters, start, ends[next] - start);
    increment.setPositionIncrement(increments[next]);
    next++;
    return true;
  }
}
