// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/** Goes over a table of tokens and says each in Lucene's attributes. For one thread. */
final class TokenCursor {
  private final TokenTable tokens;
  private final Forms forms;
  private final IntUnaryOperator toOriginal;
  private final AttributeSource attributes;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final TypeAttribute type;
  private int next;
  private int position;

  /**
   * A cursor before the first token.
   *
   * @param toOriginal where a place in the text stood before character filters changed it
   */
  TokenCursor(
      TokenTable tokens, Forms forms, AttributeSource attributes, IntUnaryOperator toOriginal) {
    this.tokens = tokens;
    this.forms = forms;
    this.toOriginal = toOriginal;
    this.attributes = attributes;
    term = attributes.addAttribute(CharTermAttribute.class);
    offset = attributes.addAttribute(OffsetAttribute.class);
    increment = attributes.addAttribute(PositionIncrementAttribute.class);
    length = attributes.addAttribute(PositionLengthAttribute.class);
    type = attributes.addAttribute(TypeAttribute.class);
    rewind();
  }

  void rewind() {
    next = 0;
    position = -1;
  }

  /** Says the next token, if there is one. */
  boolean next() {
    while (next < tokens.count() && !forms.holds(tokens.kind(next))) {
      next++;
    }
    if (next == tokens.count()) {
      return false;
    }
    say(next++);
    return true;
  }

  private void say(int token) {
    attributes.clearAttributes();
    int from = tokens.termStart(token);
    term.copyBuffer(tokens.letters(), from, tokens.termEnd(token) - from);
    offset.setOffset(
        toOriginal.applyAsInt(tokens.start(token)), toOriginal.applyAsInt(tokens.end(token)));
    increment.setPositionIncrement(tokens.position(token) - position);
    position = tokens.position(token);
    length.setPositionLength(tokens.length(token));
    type.setType(type(tokens.kind(token)));
  }

  private static String type(TokenTable.Kind kind) {
    return switch (kind) {
      case WIDE -> VietnameseTokenizer.WIDE;
      case PLAIN, MARKED -> VietnameseTokenizer.WORD;
      case BARE -> VietnameseTokenizer.BARE;
    };
  }

  /** Says where the text ends. */
  void end() {
    int end = toOriginal.applyAsInt(tokens.textLength());
    offset.setOffset(end, end);
  }
}
