// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a letter, to write others as they stand there, with their marks. */
record MarkedWords(TypedWords text) {

  static MarkedWords of(String text) {
    return new MarkedWords(TypedWords.ofText(text));
  }

  /** Writes a typed text with these terms in place of its words. */
  String write(TypedWords typed, List<String> terms) {
    StringBuilder written = new StringBuilder();
    int end = 0;
    for (int i = 0; i < terms.size(); i++) {
      TypedWords.Word word = typed.words().get(i);
      written.append(typed.text(), end, word.start());
      boolean kept = word.isNumber() || word.isMarked() && word.bare().equals(terms.get(i));
      String was = typed.written(i, i + 1);
      written.append(kept ? was : likeCase(was, standing(terms, i).orElse(terms.get(i))));
      end = word.end();
    }
    return written.append(typed.text().substring(end)).toString();
  }

  private static String likeCase(String typed, String word) {
    return typed.equals(typed.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
  }

  /** The word where it stands beside the same words as in the query, or where it stands first. */
  private Optional<String> standing(List<String> terms, int index) {
    int best = -1;
    int most = -1;
    for (int at = 0; at < text.words().size(); at++) {
      if (isAt(terms, index, at)) {
        int beside =
            (isAt(terms, index - 1, at - 1) ? 1 : 0) + (isAt(terms, index + 1, at + 1) ? 1 : 0);
        best = beside > most ? at : best;
        most = Math.max(most, beside);
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(text.written(best, best + 1));
  }

  private boolean isAt(List<String> terms, int index, int at) {
    return index >= 0
        && index < terms.size()
        && at >= 0
        && at < text.words().size()
        && text.words().get(at).bare().equals(terms.get(index));
  }
}
