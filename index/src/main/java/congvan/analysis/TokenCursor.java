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
  private final TextScan scan;
  private final TokenTable tokens;
  private final Forms forms;
  private final IntUnaryOperator toOriginal;
  private final AttributeSource attributes;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final TypeAttribute type;
  private int word;
  private int wide;
  private boolean bareDue;
  private int position;

  /**
   * A cursor before the first token.
   *
   * @param toOriginal where a place in the text stood before character filters changed it
   */
  TokenCursor(TextScan scan, Forms forms, AttributeSource attributes, IntUnaryOperator toOriginal) {
    this.scan = scan;
    tokens = scan.tokens();
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
    word = 0;
    wide = 0;
    bareDue = false;
    position = -1;
  }

  /** Says the next token, if there is one. */
  boolean next() {
    if (forms == Forms.EXACT) {
      skipUnmarked();
    } else if (!bareDue && tokens.beginsAt(wide, word)) {
      sayWide();
      return true;
    }
    if (word == tokens.count()) {
      return false;
    }
    sayWord();
    return true;
  }

  private void skipUnmarked() {
    while (word < tokens.count() && !tokens.word(word).isMarked()) {
      word++;
    }
  }

  private void sayWide() {
    int reach = tokens.length(wide);
    say(tokens.wide(wide).bare(), reach);
    type.setType(VietnameseTokenizer.WIDE);
    wide++;
  }

  private void sayWord() {
    Word said = tokens.word(word);
    boolean bare = forms == Forms.BARE || bareDue;
    say(bare ? said.bare() : said.exact(), 1);
    type.setType(bare && said.isMarked() ? VietnameseTokenizer.BARE : VietnameseTokenizer.WORD);
    bareDue = forms == Forms.BOTH && !bareDue && said.isMarked();
    word += bareDue ? 0 : 1;
  }

  private void say(char[] letters, int reach) {
    attributes.clearAttributes();
    term.copyBuffer(letters, 0, letters.length);
    offset.setOffset(
        toOriginal.applyAsInt(tokens.start(word)),
        toOriginal.applyAsInt(tokens.end(word + reach - 1)));
    increment.setPositionIncrement(word - position);
    position = word;
    length.setPositionLength(reach);
  }

  /** Says where the text ends. */
  void end() {
    int end = toOriginal.applyAsInt(scan.textLength());
    offset.setOffset(end, end);
  }
}
