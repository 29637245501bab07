// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each word of a stretch whether it is codes or Unicode, so that words side by side rather
 * agree and the font is rather believed, unless it lies in most of the document.
 */
final class FontWords {
  private static final int TRUST = 10;
  private static final int CHANGE = 5;

  private final List<Span> words = new ArrayList<>();
  private final List<Integer> evidence = new ArrayList<>();

  private FontWords(FontStretch stretch, String plain) {
    FontEvidence judge = new FontEvidence(stretch.encoding());
    int at = stretch.start();
    while (at < stretch.end()) {
      int end = at;
      while (end < stretch.end() && !FontEvidence.isBlank(plain.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Span(at, end));
        evidence.add(judge.ofWord(plain.substring(at, end)));
      }
      at = end + 1;
    }
  }

  /** The parts of a stretch that are codes; the marks are to be gone from the text. */
  static List<Span> ofCodes(FontStretch stretch, String plain, boolean trusted) {
    return new FontWords(stretch, plain).ofCodes(trusted ? TRUST : -TRUST);
  }

  private List<Span> ofCodes(int trust) {
    boolean[] codes = likeliest(trust);
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      if (codes[i]) {
        boolean goesOn = i > 0 && codes[i - 1];
        int start = goesOn ? parts.removeLast().start() : words.get(i).start();
        parts.add(new Span(start, words.get(i).end()));
      }
    }
    return parts;
  }

  /** The algorithm of Viterbi for two states. */
  private boolean[] likeliest(int trust) {
    boolean[][] from = new boolean[words.size()][2];
    int codes = trust;
    int unicode = 0;
    for (int i = 0; i < from.length; i++) {
      from[i][1] = codes >= unicode - CHANGE;
      from[i][0] = codes - CHANGE > unicode;
      int next = Math.max(codes, unicode - CHANGE) + evidence.get(i);
      unicode = Math.max(unicode, codes - CHANGE);
      codes = next;
    }
    boolean[] path = new boolean[from.length];
    boolean last = codes >= unicode;
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = last;
      last = from[i][last ? 1 : 0];
    }
    return path;
  }
}
