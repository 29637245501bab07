// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import java.util.OptionalLong;

/**
 * The cheapest way to read the beginning of a written stretch as given letters (an edit distance
 * with the costs of {@link OcrCosts}). What was reckoned for the beginning of some letters is kept
 * for the next that begin alike, so it pays to ask in alphabetical order. Used by one thread.
 */
final class Alignment {
  private static final int ROOM = 8;

  private final CharSequence text;
  private final int start;
  private final int end;

  /** The costs after so many letters, for each end of the stretch. */
  private final int[][] rows;

  private final int[] least;
  private final int[] passing;
  private String letters = "";
  private int reckoned;

  /**
   * Makes an alignment with the stretch between two offsets.
   *
   * @param longest how many letters are asked for at the most
   */
  Alignment(CharSequence text, int start, int end, int longest) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.rows = new int[longest + 1][width(longest) + 1];
    this.least = new int[longest + 1];
    this.passing = new int[width(longest) + 1];
    for (int j = 1; j < passing.length; j++) {
      passing[j] = OcrCosts.passing(text.charAt(start + j - 1));
      rows[0][j] = rows[0][j - 1] + passing[j];
    }
  }

  private int width(int letterCount) {
    return Math.min(end - start, letterCount + letterCount / 2 + ROOM);
  }

  /**
   * Returns the cost and, below it, the length of the cheapest reading that ends with a word;
   * nothing where all cost more than the limit.
   */
  OptionalLong of(String asked, int limit) {
    reckoned = Math.min(reckoned, alike(letters, asked));
    letters = asked;
    for (int i = 1; i <= asked.length(); i++) {
      if (i > reckoned) {
        reckon(i);
      }
      if (least[i] > limit) {
        return OptionalLong.empty();
      }
    }
    return cheapest(rows[asked.length()], width(asked.length()), limit);
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
    char letter = letters.charAt(count - 1);
    int[] above = rows[count - 1];
    int[] row = rows[count];
    row[0] = above[0] + OcrCosts.EDIT;
    int min = row[0];
    for (int j = 1; j < row.length; j++) {
      int read = above[j - 1] + OcrCosts.reading(text.charAt(start + j - 1), letter);
      int other = Math.min(above[j] + OcrCosts.EDIT, row[j - 1] + passing[j]);
      row[j] = Math.min(read, other);
      min = Math.min(min, row[j]);
    }
    least[count] = min;
    reckoned = count;
  }

  private OptionalLong cheapest(int[] row, int width, int limit) {
    int best = 0;
    for (int j = 1; j <= width; j++) {
      if (endsWord(start + j) && (best == 0 || row[j] < row[best])) {
        best = j;
      }
    }
    return best == 0 || row[best] > limit
        ? OptionalLong.empty()
        : OptionalLong.of((long) row[best] << Integer.SIZE | best);
  }

  private boolean endsWord(int offset) {
    return offset == end || !Character.isLetterOrDigit(text.charAt(offset));
  }
}
