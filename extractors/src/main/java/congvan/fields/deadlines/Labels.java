// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.letter.DeadlineRelation;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labels before a time: {@code Thời gian thực hiện: Quý II/2026}, {@code Thời hạn: 30/6/2026}. */
final class Labels {
  private static final int FARTHEST = 16;
  private static final int LONGEST_OBJECT = 6;
  private static final String NONE = "NONE";
  private static final Lexicon<String> LABELS =
      Lexicon.of(
          Table.beside(Labels.class, "labels.tsv").rows().stream()
              .collect(Collectors.toMap(row -> row.cell("phrase"), row -> row.cell("date"))));

  private Labels() {}

  private static Optional<String> label(Context context) {
    Syllables text = context.text();
    int floor = Math.max(context.sentence(), context.first() - FARTHEST);
    for (int i = context.first() - 1; i >= floor; i--) {
      Optional<Lexicon.Match<String>> match = LABELS.exactAt(text, i);
      if (match.isPresent() && reaches(context, match.get(), i)) {
        String relation = match.get().value();
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  /** Returns what the label before a time says of a day; periods are always IN. */
  static Optional<DeadlineRelation> before(Context context) {
    return label(context).filter(label -> !label.equals(NONE)).map(DeadlineRelation::valueOf);
  }

  /** Tells whether the label says that this is no deadline: {@code Thời gian ký: ...}. */
  static boolean exclude(Context context) {
    return label(context).filter(NONE::equals).isPresent();
  }

  /**
   * A label holds right before the time, with a colon a few words before it, or with {@code là} in
   * its clause: {@code Hạn cuối nhận bài là ngày 30/5}.
   */
  private static boolean reaches(Context context, Lexicon.Match<String> label, int index) {
    Syllables text = context.text();
    int end = index + label.syllables();
    if (context.behind("là") && index >= context.clause()) {
      return true;
    }
    if (end == context.first()) {
      boolean told = label.syllables() > 2 && context.gapBefore().isBlank();
      return told || context.gapBefore().strip().equals(":");
    }
    int words = index == context.sentence() ? LONGEST_OBJECT : LONGEST_OBJECT / 2;
    for (int i = end; i <= Math.min(end + words, context.first()); i++) {
      if (text.text().substring(text.end(i - 1), text.start(i)).indexOf(':') >= 0) {
        return true;
      }
    }
    return false;
  }
}
