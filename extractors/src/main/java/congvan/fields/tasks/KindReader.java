// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.letter.TaskKind;
import congvan.lexicon.Bodies;
import congvan.lexicon.Words;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.EnumSet;
import java.util.List;
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
    STATEMENT,
    ENACTMENT,
    FUTURE,
    BODY,
    ADVERBIAL,
    OFTEN,
    PASSIVE,
    DONE,
    EXECUTION,
    CHARGE
  }

  private static final Words<Word> WORDS = Words.beside(KindReader.class, "kinds.tsv", Word.class);
  private static final int LONGEST_LEAD_IN = 40;
  private static final int HEADING_WORDS = 6;
  private static final int LONGEST_HEADING = 25;
  private static final int LONGEST_OFTEN = 4;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_READ = 600;

  private final Syllables syllables;

  KindReader(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Returns what the items below this one are. */
  Setting settingOf(Item item, Setting above) {
    Setting own = heading(item);
    return own == Setting.OPEN ? above : own;
  }

  /** What an item's own heading makes of it; open where it has none, or one that says both. */
  private Setting heading(Item item) {
    if (item.paragraphCount() == 0) {
      return Setting.OPEN;
    }
    List<Span> lines = item.paragraph(0);
    int first = syllables.from(lines.get(0).start());
    int past = syllables.from(lines.get(lines.size() - 1).end());
    char last = syllables.text().charAt(lines.get(lines.size() - 1).end() - 1);
    boolean sentence = ".;".indexOf(last) >= 0;
    if (sentence || past - first > LONGEST_HEADING || wordAt(first).equals(EnumSet.of(Word.VERB))) {
      return Setting.OPEN;
    }
    boolean tasks = false;
    boolean statements = false;
    for (int i = first; i < Math.min(past, first + HEADING_WORDS); i++) {
      tasks |= wordAt(i).contains(Word.HEADING_TASKS);
      statements |= wordAt(i).contains(Word.HEADING_STATEMENTS);
    }
    if (tasks == statements) {
      return Setting.OPEN;
    }
    return tasks ? Setting.TASKS : Setting.STATEMENTS;
  }

  TaskKind kind(Item item, List<Span> places, Setting setting) {
    if (item.isQuoted() || places.isEmpty()) {
      return TaskKind.SECTION;
    }
    int first = syllables.from(places.get(0).start());
    int end = places.get(places.size() - 1).end();
    if (isLeadIn(item, first, end)) {
      return TaskKind.SECTION;
    }
    if (has(first, end, Word.EXECUTION) || charges(first, end)) {
      return TaskKind.TASK;
    }
    boolean enacts =
        item.label().family() == LabelFamily.ARTICLE && begins(first, end, Word.ENACTMENT);
    if (enacts || begins(first, end, Word.STATEMENT)) {
      return TaskKind.SECTION;
    }
    return asks(item, first, end, setting) ? TaskKind.TASK : TaskKind.SECTION;
  }

  /** {@code Quyết định này có hiệu lực từ ngày ký. Giao Sở Nội vụ công khai}. */
  private boolean charges(int first, int end) {
    for (int i = first; i < first + LONGEST_READ && isBefore(i, end); i++) {
      boolean begins = i == first || syllables.text().charAt(syllables.end(i - 1)) == '.';
      if (begins && syllables.isCapital(i) && chargesAt(i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean chargesAt(int index, int end) {
    Words.Hit<Word> hit = WORDS.at(syllables, index);
    int body = index + hit.length();
    return hit.is(Word.CHARGE) && isBefore(body, end) && isBody(body);
  }

  /** A short text above other items, without the end of a sentence. */
  private boolean isLeadIn(Item item, int first, int end) {
    char last = syllables.text().charAt(end - 1);
    boolean open = last == ':' || ".;/!?".indexOf(last) < 0;
    return open && !item.children().isEmpty() && syllables.from(end) - first <= LONGEST_LEAD_IN;
  }

  private boolean asks(Item item, int first, int end, Setting setting) {
    Setting own = heading(item);
    if (own == Setting.STATEMENTS) {
      return has(first, end, Word.FUTURE);
    }
    return switch (own == Setting.TASKS ? own : setting) {
      case TASKS -> true;
      case STATEMENTS -> false;
      case OPEN -> orders(first, end) || has(first, end, Word.DUTY) || names(first, end);
    };
  }

  /**
   * A verb at the start, or behind a time or a condition at the start: {@code Hàng năm, rà soát}.
   */
  private boolean orders(int first, int end) {
    if (begins(first, end, Word.VERB)) {
      return true;
    }
    boolean adverbial = begins(first, end, Word.ADVERBIAL) || syllables.isNumber(first);
    int near = begins(first, end, Word.OFTEN) ? first + LONGEST_OFTEN : first;
    for (int i = first + 1; adverbial && i < first + LONGEST_HEADING && isBefore(i, end); i++) {
      char before = syllables.text().charAt(syllables.end(i - 1));
      boolean order = wordAt(i).contains(Word.VERB) || isBody(i) && !hasDone(i, end);
      boolean behind = ",:".indexOf(before) >= 0 || near > first && before == ')';
      if (order && (i < near || behind)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Sở Nội vụ niêm yết ...}: a body, and not far behind it a verb of doing. */
  private boolean names(int first, int end) {
    if (!isBefore(first, end)) {
      return false;
    }
    boolean body = syllables.isCapital(first) && isBody(first) && !hasDone(first, end);
    for (int i = first + 1; body && i < first + LONGEST_HEADING && isBefore(i, end); i++) {
      if (wordAt(i).contains(Word.VERB) && !wordAt(i - 1).contains(Word.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Bộ Nội vụ đã hướng dẫn}: behind the name of a body what it did. */
  private boolean hasDone(int body, int end) {
    for (int i = body + 1; i < body + LONGEST_NAME && isBefore(i, end); i++) {
      if (wordAt(i).contains(Word.DONE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(int index) {
    boolean head =
        syllables.isCapital(index) && Bodies.standard().exactHeadAt(syllables, index).isPresent();
    return head || wordAt(index).contains(Word.BODY);
  }

  private boolean begins(int first, int end, Word word) {
    return isBefore(first, end) && wordAt(first).contains(word);
  }

  private boolean has(int first, int end, Word word) {
    for (int i = first; i < first + LONGEST_READ && isBefore(i, end); i++) {
      if (wordAt(i).contains(word) && !(i > first && wordAt(i - 1).contains(Word.PASSIVE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBefore(int index, int end) {
    return index < syllables.count() && syllables.start(index) < end;
  }

  private Set<Word> wordAt(int index) {
    return WORDS.at(syllables, index).tells();
  }
}
