// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.letter.TaskKind;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a task (something is to be done) from a section (a heading, or what is or was), by the
 * heading above, by the words of duty and by the verb with which the item begins ({@code
 * kinds.tsv}).
 */
final class KindReader {
  /** What the heading above makes of its items. */
  enum Setting {
    /** The item's own words decide. */
    OPEN,
    /** Items are tasks: {@code NHIỆM VỤ VÀ GIẢI PHÁP}. */
    TASKS,
    /** Items are none: {@code MỤC ĐÍCH}. */
    STATEMENTS
  }

  /** What a word tells. */
  private enum Word {
    HEADING_TASKS,
    HEADING_STATEMENTS,
    VERB,
    DUTY,
    DONE,
    STATEMENT
  }

  private static final Lexicon<Set<Word>> WORDS = read();
  private static final int LONGEST_LEAD_IN = 40;
  private static final int HEADING_SYLLABLES = 14;
  private static final int LONGEST_READ = 600;

  private final Syllables syllables;

  KindReader(Syllables syllables) {
    this.syllables = syllables;
  }

  private static Lexicon<Set<Word>> read() {
    Map<String, Set<Word>> words = new LinkedHashMap<>();
    for (Table.Row row : Table.beside(KindReader.class, "kinds.tsv").rows()) {
      words
          .computeIfAbsent(row.cell("words"), key -> EnumSet.noneOf(Word.class))
          .add(Word.valueOf(row.cell("tells")));
    }
    return Lexicon.of(words);
  }

  /** Returns what the items below this text are. */
  Setting settingOf(List<Span> places, Setting above) {
    if (places.isEmpty()) {
      return above;
    }
    int first = syllables.from(places.get(0).start());
    int end = places.get(places.size() - 1).end();
    boolean tasks = false;
    boolean statements = false;
    for (int i = first; i < first + HEADING_SYLLABLES && isBefore(i, end); i++) {
      Set<Word> tells = wordAt(i);
      tasks |= tells.contains(Word.HEADING_TASKS);
      statements |= tells.contains(Word.HEADING_STATEMENTS);
    }
    if (tasks == statements) {
      return tasks ? Setting.OPEN : above;
    }
    return tasks ? Setting.TASKS : Setting.STATEMENTS;
  }

  TaskKind kind(Item item, List<Span> places, Setting setting) {
    if (item.isQuoted() || places.isEmpty()) {
      return TaskKind.SECTION;
    }
    int first = syllables.from(places.get(0).start());
    int end = places.get(places.size() - 1).end();
    int past = syllables.from(end);
    char last = syllables.text().charAt(end - 1);
    boolean open = last == ':' || ".;/!?".indexOf(last) < 0;
    boolean leadIn = !item.children().isEmpty() && open && past - first <= LONGEST_LEAD_IN;
    if (leadIn || begins(first, end, Word.DONE) || begins(first, end, Word.STATEMENT)) {
      return TaskKind.SECTION;
    }
    return asks(first, end, setting) ? TaskKind.TASK : TaskKind.SECTION;
  }

  private boolean asks(int first, int end, Setting setting) {
    return switch (setting) {
      case TASKS -> true;
      case STATEMENTS -> has(first, end, Word.DUTY);
      case OPEN -> begins(first, end, Word.VERB) || has(first, end, Word.DUTY);
    };
  }

  private boolean begins(int first, int end, Word word) {
    return isBefore(first, end) && wordAt(first).contains(word);
  }

  private boolean has(int first, int end, Word word) {
    for (int i = first; i < first + LONGEST_READ && isBefore(i, end); i++) {
      if (wordAt(i).contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBefore(int index, int end) {
    return index < syllables.count() && syllables.start(index) < end;
  }

  private Set<Word> wordAt(int index) {
    return WORDS
        .longestAt(syllables, index)
        .filter(Lexicon.Match::exact)
        .map(Lexicon.Match::value)
        .orElse(Set.of());
  }
}
