// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens cut into sentences. One ends at a full stop, question or exclamation mark or an ellipsis
 * that a capital, a number, a quotation or a bullet follows behind white space; at a blank line;
 * and at the end of a line that is short, as in a letterhead or a list, where the next one begins
 * so. A number alone before its full stop is the label of an item and ends nothing.
 */
final class Sentences {
  private static final String ENDS = ".?!…";
  private static final String CLOSES = "\"”»')]/";
  private static final String OPENS = "\"“«'([-–—+*•|";

  /** A line filled less than this share of the longest is a line of its own. */
  private static final double FILLED = 0.75;

  /** Longer lines are paragraphs, which say nothing of the width of the page. */
  private static final int WIDEST = 110;

  private final Annotation document;
  private final String text;
  private final List<CoreLabel> tokens;
  private final int filled;
  private final List<CoreMap> sentences = new ArrayList<>();

  private Sentences(Annotation document, String text, List<CoreLabel> tokens) {
    this.document = document;
    this.text = text;
    this.tokens = tokens;
    int longest = text.lines().mapToInt(String::length).filter(it -> it <= WIDEST).max().orElse(0);
    this.filled = (int) (longest * FILLED);
  }

  /** The sentences of a document; each token learns its place in its own. */
  static List<CoreMap> of(Annotation document, String text, List<CoreLabel> tokens) {
    Sentences cut = new Sentences(document, text, tokens);
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i == tokens.size() - 1 || cut.endsBehind(i, begin)) {
        cut.add(begin, i + 1);
        begin = i + 1;
      }
    }
    return cut.sentences;
  }

  private boolean endsBehind(int index, int begin) {
    String between = tokens.get(index).after();
    if (between.isEmpty()) {
      return false;
    }
    long breaks = between.chars().filter(c -> c == '\n').count();
    if (breaks > 1) {
      return true;
    }
    return opensSentence(tokens.get(index + 1))
        && (isStop(index, begin) || breaks == 1 && isShortLine(tokens.get(index).endPosition()));
  }

  private boolean isStop(int index, int begin) {
    int at = index;
    while (at > begin && CLOSES.contains(tokens.get(at).word())) {
      at--;
    }
    boolean label = at == begin + 1 && Character.isDigit(tokens.get(begin).word().codePointAt(0));
    return ENDS.contains(tokens.get(at).word()) && !label;
  }

  private static boolean opensSentence(CoreLabel token) {
    int first = token.word().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || OPENS.contains(token.word());
  }

  private boolean isShortLine(int end) {
    return end - (text.lastIndexOf('\n', end - 1) + 1) < filled;
  }

  private void add(int begin, int end) {
    List<CoreLabel> own = tokens.subList(begin, end);
    int start = own.getFirst().beginPosition();
    int stop = own.getLast().endPosition();
    Annotation sentence = new Annotation(text.substring(start, stop));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, stop);
    sentence.set(CoreAnnotations.TokensAnnotation.class, own);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, begin);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, end);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, sentences.size());
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    for (int i = 0; i < own.size(); i++) {
      own.get(i).setIndex(i + 1);
      own.get(i).setSentIndex(sentences.size());
      if (id != null) {
        own.get(i).setDocID(id);
      }
    }
    sentences.add(sentence);
  }
}
