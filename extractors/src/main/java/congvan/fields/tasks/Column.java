// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.lexicon.Words;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;

/** What a column of a task table holds ({@code columns.tsv}). */
enum Column {
  /** STT. */
  NUMBER,
  /** Nội dung, nhiệm vụ. */
  CONTENT,
  /** Cơ quan chủ trì. */
  LEAD,
  /** Cơ quan phối hợp. */
  COORDINATE,
  /** Thời gian, thời hạn. */
  TIME;

  private static final Words<Column> WORDS =
      Words.beside(Column.class, "columns.tsv", Column.class);

  /** Returns what the column below this heading holds, as far as its words tell. */
  static Optional<Column> of(Syllables syllables, Span heading) {
    int end = syllables.from(heading.end());
    for (int i = syllables.from(heading.start()); i < end; i++) {
      Words.Hit<Column> hit = WORDS.at(syllables, i);
      if (hit.length() > 0) {
        return hit.tells().stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
