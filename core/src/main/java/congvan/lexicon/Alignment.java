// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The cheapest way to read the beginning of a written stretch as given letters (an edit distance
 * with the costs of {@link OcrCosts}). Used by one thread.
 */
final class Alignment {
  private static final int ROOM = 8;

  private final CharSequence text;
  private final int start;
  private final int end;

  Alignment(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * Returns the cost and, below it, the length of the cheapest reading that ends with a word;
   * nothing where all cost more than the limit.
   */
  OptionalLong of(String letters, int limit) {
    int width = Math.min(end - start, letters.length() + letters.length() / 2 + ROOM);
    int[] row = new int[width + 1];
    for (int j = 1; j <= width; j++) {
      row[j] = row[j - 1] + OcrCosts.passing(text.charAt(start + j - 1));
    }
    for (int i = 0; i < letters.length(); i++) {
      row = next(row, letters.charAt(i));
      if (Arrays.stream(row).min().orElse(0) > limit) {
        return OptionalLong.empty();
      }
    }
    return cheapest(row, limit);
  }

  private int[] next(int[] above, char letter) {
    int[] row = new int[above.length];
    row[0] = above[0] + OcrCosts.EDIT;
    for (int j = 1; j < row.length; j++) {
      char written = text.charAt(start + j - 1);
      int read = above[j - 1] + OcrCosts.reading(written, letter);
      int other = Math.min(above[j] + OcrCosts.EDIT, row[j - 1] + OcrCosts.passing(written));
      row[j] = Math.min(read, other);
    }
    return row;
  }

  private OptionalLong cheapest(int[] row, int limit) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
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
