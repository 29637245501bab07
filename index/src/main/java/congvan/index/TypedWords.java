// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.Role;
import congvan.analysis.VietnameseAnalyzer;
import congvan.analysis.VietnameseTokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A text as the analyzer sees it, place by place.
 *
 * @param text as it was given
 * @param words one a place, in order
 * @param wides what stands for the words of one place or more
 */
record TypedWords(String text, List<Word> words, List<Wide> wides) {
  /** More words than that narrow nothing down. */
  private static final int MOST = 200;

  private static final VietnameseAnalyzer QUERY = new VietnameseAnalyzer(Role.QUERY);
  private static final VietnameseAnalyzer TEXT = new VietnameseAnalyzer(Role.TEXT);

  /**
   * A word.
   *
   * @param exact as it was written, in one spelling
   * @param bare without marks, or zeros in front
   * @param start where it begins in the text, {@code end} where it ends
   */
  record Word(String exact, String bare, int start, int end) {
    boolean isMarked() {
      return !exact.equals(bare);
    }

    boolean isNumber() {
      return Character.isDigit(bare.charAt(0));
    }

    private Word withBare(String folded) {
      return new Word(exact, folded, start, end);
    }
  }

  /** A whole số, ký hiệu or an abbreviation, for {@code count} words from {@code first} on. */
  record Wide(String term, int first, int count) {
    /** One behind the last place. */
    int end() {
      return first + count;
    }

    boolean isNumber() {
      return Character.isDigit(term.charAt(0));
    }
  }

  /** A stretch of places over whose ends no wide token reaches. */
  record Stretch(List<Word> words, List<Wide> wides, int first) {}

  /** What somebody looks for; beyond two hundred words it is not read. */
  static TypedWords ofQuery(String typed) {
    TypedWords read = read(QUERY, typed);
    if (read.words.size() <= MOST) {
      return read;
    }
    List<Wide> wides = read.wides.stream().filter(wide -> wide.end() <= MOST).toList();
    return new TypedWords(typed, read.words.subList(0, MOST), wides);
  }

  /** A text in the index. */
  static TypedWords ofText(String text) {
    return read(TEXT, text);
  }

  private static TypedWords read(VietnameseAnalyzer analyzer, String text) {
    TypedWords read = new TypedWords(text, new ArrayList<>(), new ArrayList<>());
    try (TokenStream tokens = analyzer.tokenStream(LetterSchema.TEXT, text)) {
      read.readAll(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return read;
  }

  private void readAll(TokenStream tokens) throws IOException {
    CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
    TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
    PositionIncrementAttribute moved = tokens.getAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute length = tokens.getAttribute(PositionLengthAttribute.class);
    tokens.reset();
    int place = -1;
    while (tokens.incrementToken()) {
      place += moved.getPositionIncrement();
      String read = term.toString();
      switch (type.type()) {
        case VietnameseTokenizer.WIDE ->
            wides.add(new Wide(read, place, length.getPositionLength()));
        case VietnameseTokenizer.BARE -> words.set(place, words.get(place).withBare(read));
        default -> words.add(new Word(read, read, offset.startOffset(), offset.endOffset()));
      }
    }
    tokens.end();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether this is nothing but a số, ký hiệu or a part of it: {@code 49}, {@code QĐ - UBND}. */
  boolean isNumber() {
    boolean digits = !words.isEmpty() && words.getFirst().isNumber();
    boolean signs = text.indexOf('/') >= 0 || text.indexOf('-') >= 0;
    for (int i = 1; i < words.size(); i++) {
      String between = text.substring(words.get(i - 1).end(), words.get(i).start());
      if (between.chars().allMatch(Character::isSpaceChar) && !between.isEmpty()) {
        return false;
      }
    }
    return digits || signs;
  }

  /** Cuts the words where no wide token is cut. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    for (int first = 0; first < words.size(); ) {
      List<Wide> within = new ArrayList<>();
      int end = first + 1;
      for (int at = first; at < end; at++) {
        Collection<Wide> here = widesAt(at);
        within.addAll(here);
        end = Math.max(end, here.stream().mapToInt(Wide::end).max().orElse(0));
      }
      end = Math.min(end, words.size());
      stretches.add(new Stretch(words.subList(first, end), within, first));
      first = end;
    }
    return stretches;
  }

  /** The words of these places as they were written, with what stands between them. */
  String written(int first, int end) {
    return text.substring(words.get(first).start(), words.get(end - 1).end());
  }

  List<Wide> widesAt(int place) {
    return wides.stream().filter(wide -> wide.first() == place).toList();
  }
}
