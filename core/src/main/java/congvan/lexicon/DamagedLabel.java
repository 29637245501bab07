// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * Labels that open a part of a letter, as OCR leaves them where none stands as it is: {@code K1nh
 * gưì:}, {@code Nưi nhân:}. The colon behind them is needed. Immutable and safe to share between
 * threads.
 */
public final class DamagedLabel {
  /** Kính gửi, Kính trình: before those who are addressed. */
  public static final DamagedLabel ADDRESS = new DamagedLabel("kính gửi", "kính trình");

  /** Nơi nhận: before those who get a copy. */
  public static final DamagedLabel COPIES = new DamagedLabel("nơi nhận", "nơi gửi");

  private static final int LONGEST = 18;
  private static final int MOST_STRAY = 4;
  private static final String COLONS = ":;";

  private final DamagedPhrases<Boolean> words;

  private DamagedLabel(String word, String otherWord) {
    this.words = DamagedPhrases.of(Map.of(word, true, otherWord, true));
  }

  /** Returns where the label stands with which a piece of text begins, from its first letter on. */
  public Optional<Span> at(CharSequence text, int start, int end) {
    int first = start;
    while (first < end && first - start < MOST_STRAY && !isWord(text.charAt(first))) {
      first++;
    }
    int colon = colon(text, first, Math.min(end, first + LONGEST));
    if (colon < 0) {
      return Optional.empty();
    }
    int from = first;
    return words
        .at(text, first, colon)
        .filter(match -> isBlank(text, match.span().end(), colon))
        .map(match -> new Span(from, colon + 1));
  }

  private static int colon(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (COLONS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBlank(CharSequence text, int from, int to) {
    return text.subSequence(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
