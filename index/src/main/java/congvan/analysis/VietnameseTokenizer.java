// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import congvan.text.Span;
import congvan.text.Syllables;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * The words of a Vietnamese official text, for searching. At each place stand, as far as there are,
 *
 * <ul>
 *   <li>a whole số, ký hiệu without marks, {@code 493/sldtbxh-vp}; its parts follow as words;
 *   <li>an abbreviation joined by signs, {@code ldtbxh} for {@code LĐ-TB&XH};
 *   <li>the abbreviation of a known name that begins there ({@link Role} says how it is kept apart
 *       from one that was written);
 *   <li>the syllable with its marks in one spelling, {@code nghèo};
 *   <li>the syllable without marks, {@code ngheo}, or a number without leading zeros.
 * </ul>
 *
 * What reaches over several syllables says so by its position length. Offsets are those of the
 * text that was given, also where its marks were not composed. Texts are taken whole, not in
 * pieces. For one thread, as all tokenizers are.
 */
public final class VietnameseTokenizer extends Tokenizer {
  /** The type of a token with a syllable or a number as it is written. */
  public static final String WORD = "<WORD>";

  /** The type of a token without marks where the word has marks. */
  public static final String BARE = "<BARE>";

  /** The type of a token for a whole số, ký hiệu, a joined abbreviation or a name's. */
  public static final String WIDE = "<WIDE>";

  private final Role role;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final Syllable syllable = new Syllable();
  private Words words = Words.of("");
  private Tokens tokens = new Tokens(words.syllables(), Role.TEXT);
  private List<Tokens.Wide> wide = List.of();
  private int nextWide;
  private int next;
  private boolean bareDue;
  private boolean started;

  /** Makes a tokenizer for one side of the search. */
  public VietnameseTokenizer(Role role) {
    this.role = role;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = Words.of(readAll());
    tokens = new Tokens(words.syllables(), role);
    wide = List.of();
    nextWide = 0;
    next = 0;
    bareDue = false;
    started = false;
  }

  private String readAll() throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
      all.append(buffer, 0, read);
    }
    return all.toString();
  }

  @Override
  public boolean incrementToken() {
    if (bareDue) {
      return bare();
    }
    if (!started) {
      if (next == words.count()) {
        return false;
      }
      wide = tokens.at(next);
      nextWide = 0;
    }
    return nextWide < wide.size() ? wide(wide.get(nextWide++)) : word();
  }

  /** The first token at a place moves on by one, the others stand where it stands. */
  private void begin(String kind, int count) {
    clearAttributes();
    type.setType(kind);
    increment.setPositionIncrement(started ? 0 : 1);
    length.setPositionLength(count);
    Span span = words.span(next, next + count - 1);
    offset.setOffset(correctOffset(span.start()), correctOffset(span.end()));
    started = true;
  }

  private boolean wide(Tokens.Wide token) {
    begin(WIDE, token.syllables());
    term.append(token.term());
    return true;
  }

  private boolean word() {
    begin(WORD, 1);
    Syllables syllables = words.syllables();
    int start = syllables.start(next);
    int end = syllables.end(next);
    if (syllables.isNumber(next)) {
      term.append(syllables.text(), start, end);
      bareDue = end - start > 1 && syllables.text().charAt(start) == '0';
    } else {
      syllable.read(syllables.text(), start, end);
      term.copyBuffer(syllable.exact(), 0, syllable.length());
      bareDue = syllable.isMarked();
    }
    return ended();
  }

  private boolean bare() {
    begin(BARE, 1);
    if (words.syllables().isNumber(next)) {
      term.append(Tokens.withoutZeros(words.syllables().written(next)));
    } else {
      term.copyBuffer(syllable.bare(), 0, syllable.length());
    }
    bareDue = false;
    return ended();
  }

  private boolean ended() {
    if (!bareDue) {
      started = false;
      next++;
    }
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(words.length());
    offset.setOffset(end, end);
  }
}
