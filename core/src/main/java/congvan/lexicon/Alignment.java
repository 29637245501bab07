// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Span;
import java.util.OptionalLong;

/**
 * The cheapest way to read the beginning of a written stretch as given letters (an edit distance
 * with the costs of {@link OcrCosts}). What was reckoned for the beginning of some letters is kept
 * for the next that begin alike, so it pays to ask in alphabetical order; what costs more than any
 * limit is not reckoned at all. Used by one thread.
 */
final class Alignment {
  private static final int ROOM = 8;
  private static final int FAR = 1 << 20;

  private final CharSequence text;
  private final Span stretch;
  private final int most;
  private final int[] passing;

  /** The costs after so many letters, for the ends of the stretch from first to last. */
  private final int[][] costs;

  private final int[] firsts;
  private final int[] lasts;
  private String letters = "";
  private int reckoned;
  private int deepest;

  /**
   * Makes an alignment with a stretch.
   *
   * @param longest how many letters are asked for at the most
   * @param most the highest limit that is asked for
   */
  Alignment(CharSequence text, Span stretch, int longest, int most) {
    this.text = text;
    this.stretch = stretch;
    this.most = most;
    int width = width(longest);
    this.passing = new int[width + 1];
    this.costs = new int[longest + 1][];
    this.costs[0] = new int[width + 1];
    this.firsts = new int[longest + 1];
    this.lasts = new int[longest + 1];
    for (int j = 1; j <= width; j++) {
      passing[j] = OcrCosts.passing(text.charAt(stretch.start() + j - 1));
      costs[0][j] = costs[0][j - 1] + passing[j];
      lasts[0] = costs[0][j] <= most ? j : lasts[0];
    }
  }

  private int width(int letterCount) {
    return Math.min(stretch.end() - stretch.start(), letterCount + letterCount / 2 + ROOM);
  }

  /**
   * Returns the cost and, below it, the length of the cheapest reading that ends with a word;
   * nothing where all cost more than the limit.
   */
  OptionalLong of(String asked, int limit) {
    reckoned = Math.min(reckoned, alike(letters, asked));
    letters = asked;
    while (reckoned < asked.length()) {
      if (firsts[reckoned] > lasts[reckoned]) {
        return OptionalLong.empty();
      }
      reckon(++reckoned);
    }
    return cheapest(asked.length(), limit);
  }

  private static int alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int at = 0;
    while (at < shorter && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private void reckon(int count) {
    if (count > deepest) {
      deepest = count;
      costs[count] = new int[passing.length];
    }
    char letter = letters.charAt(count - 1);
    int[] row = costs[count];
    int above = lasts[count - 1];
    int first = Integer.MAX_VALUE;
    int last = -1;
    int left = FAR;
    int end = firsts[count - 1];
    while (end < row.length && (end <= above + 1 || left <= most)) {
      int read = end == 0 ? FAR : cost(count - 1, end - 1) + reading(end, letter);
      int other = Math.min(cost(count - 1, end) + OcrCosts.EDIT, left + passing[end]);
      left = Math.min(read, other);
      row[end] = left;
      if (left <= most) {
        first = Math.min(first, end);
        last = end;
      }
      end++;
    }
    firsts[count] = first;
    lasts[count] = last;
  }

  private int cost(int count, int end) {
    return end >= firsts[count] && end <= lasts[count] ? costs[count][end] : FAR;
  }

  private int reading(int end, char letter) {
    return OcrCosts.reading(text.charAt(stretch.start() + end - 1), letter);
  }

  private OptionalLong cheapest(int count, int limit) {
    int[] row = costs[count];
    int last = Math.min(lasts[count], width(count));
    int best = 0;
    for (int end = Math.max(1, firsts[count]); end <= last; end++) {
      if (endsWord(stretch.start() + end) && (best == 0 || row[end] < row[best])) {
        best = end;
      }
    }
    return best == 0 || row[best] > limit
        ? OptionalLong.empty()
        : OptionalLong.of((long) row[best] << Integer.SIZE | best);
  }

  private boolean endsWord(int offset) {
    return offset == stretch.end() || !Character.isLetterOrDigit(text.charAt(offset));
  }
}
