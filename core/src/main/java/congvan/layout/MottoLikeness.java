// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Span;

/**
 * Where in a piece Quốc hiệu or Tiêu ngữ stands that is known to be in it, however damaged: where
 * the letters are most like it. Immutable.
 */
final class MottoLikeness {
  private static final MottoLikeness COUNTRY =
      new MottoLikeness("cong hoa xa hoi chu nghia viet nam");
  private static final MottoLikeness MOTTO = new MottoLikeness("doc lap tu do hanh phuc");

  /** No column of a header is longer. */
  private static final int LONGEST = 120;

  private final String words;

  private MottoLikeness(String words) {
    this.words = words;
  }

  static MottoLikeness of(LineRole role) {
    return role == LineRole.NATIONAL_TITLE ? COUNTRY : MOTTO;
  }

  /** Returns where it begins that ends a piece; -1 where nothing in it is like it. */
  int startIn(String text, Span piece) {
    int best = -1;
    int least = words.length() * 2 / 3;
    for (int at = Math.max(piece.start() + 1, piece.end() - LONGEST); at < piece.end(); at++) {
      boolean word = text.charAt(at - 1) <= ' ' && text.charAt(at) > ' ';
      int distance = word ? distance(text.substring(at, piece.end())) : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return best;
  }

  /** Returns where it ends that begins a piece; -1 where nothing in it is like it. */
  int endIn(String text, Span piece) {
    int best = -1;
    int least = words.length() * 2 / 3;
    int limit = Math.min(piece.end(), piece.start() + LONGEST);
    for (int at = piece.start() + 1; at < limit; at++) {
      int distance =
          text.charAt(at) <= ' ' ? distance(text.substring(piece.start(), at)) : Integer.MAX_VALUE;
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return best;
  }

  /** How many letters must change to make the one of the other (Levenshtein). */
  private int distance(String written) {
    String letters = Folding.fold(written);
    int[] row = new int[words.length() + 1];
    for (int j = 0; j <= words.length(); j++) {
      row[j] = j;
    }
    for (int i = 0; i < letters.length(); i++) {
      int diagonal = row[0]++;
      for (int j = 0; j < words.length(); j++) {
        int changed = diagonal + (letters.charAt(i) == words.charAt(j) ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(changed, 1 + Math.min(row[j], row[j + 1]));
      }
    }
    return row[words.length()];
  }
}
