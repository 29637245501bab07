// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Syllables;
import java.util.stream.Collectors;

/**
 * Verbs with which orders begin ({@code verbs.tsv}). Elsewhere in a sentence they tell little: of
 * {@code nhu cầu trồng rừng trong năm 2026} nobody is charged.
 */
final class Verbs {
  private static final Lexicon<Boolean> WORDS =
      Lexicon.of(
          Table.beside(Verbs.class, "verbs.tsv").rows().stream()
              .collect(Collectors.toMap(row -> row.cell("phrase"), row -> Boolean.TRUE)));

  private Verbs() {}

  /** Tells whether the sentence or the clause before a time begins with an order or forbids. */
  static boolean open(Context context) {
    return context.sentence() < context.first()
        && (context.text().is(context.sentence(), "không")
            || at(context.text(), context.sentence())
            || at(context.text(), context.clause()));
  }

  /** Tells whether an order follows a time at once: {@code Trong tháng 4, sửa chữa ...}. */
  static boolean follow(Context context) {
    return at(context.text(), context.next());
  }

  /** Tells whether a verb stands here with which orders begin. */
  static boolean at(Syllables text, int index) {
    return index >= 0 && index < text.count() && WORDS.exactAt(text, index).isPresent();
  }
}
