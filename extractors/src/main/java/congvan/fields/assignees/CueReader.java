// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.lexicon.Words;
import congvan.text.Syllables;

/**
 * The words around the names of bodies that say what those have to do ({@code cues.tsv}). For one
 * thread.
 */
final class CueReader {
  /** What a cue tells. */
  enum Cue {
    /** {@code giao}, {@code đề nghị}: who is named next has to do it. */
    ASSIGN,
    /** A word before which {@code giao} is no order: {@code việc giao}. */
    NOT_BEFORE_ASSIGN,
    /** {@code phối hợp với}. */
    COORDINATE,
    /** A word before which {@code phối hợp} is a noun. */
    NOT_BEFORE_COORDINATE,
    /** Words behind a name that make it the one who answers for it: {@code chủ trì}. */
    LEAD_AFTER,
    /** A verb with which a task goes on behind the name of who has to do it. */
    VERB,
    /** {@code báo cáo}, {@code gửi}. */
    REPORT,
    /** {@code nộp}, {@code cung cấp}: needs {@code về} or {@code cho} before to whom. */
    SEND,
    /** A word that leads from {@code báo cáo kết quả} to whom: {@code về}. */
    TOWARDS,
    /** A word before which {@code báo cáo} is no order: {@code đã báo cáo}. */
    NOT_BEFORE_REPORT,
    /** {@code thì}: who is named next has the duty. */
    THEN,
    /** {@code để}. */
    FOR,
    /** {@code tổng hợp}. */
    GATHER,
    /** A word that is part of no name: {@code đã}. */
    STOP,
    /** Words that hold a cue and are none: {@code giao thông}. */
    PLAIN,
    /** Words behind all whom a decision binds: {@code chịu trách nhiệm thi hành}. */
    EXECUTES,
    /** Words before a colon, behind which stands who has to do it: {@code đơn vị thực hiện}. */
    LABEL,
    /** A verb whose object {@code , yêu cầu} goes on to: {@code hướng dẫn, yêu cầu các đơn vị}. */
    OVERSEES,
    /** Words that orders have behind a long name, and rules do not: {@code chịu trách nhiệm}. */
    RESOLUTE,
    /** Words with which a name may tell of its body: {@code được}, {@code với vai trò}. */
    RELATIVE,
    /** Words for anybody of a kind, which name nobody: {@code cá nhân}. */
    GENERIC,
    /** A verb that may tell bodies apart: {@code các cơ sở khai thác nước}. */
    QUALIFIES,
    /** {@code và}. */
    AND,
    /** A word within a name that wants more behind it: {@code của}. */
    CONNECTOR
  }

  private static final Words<Cue> WORDS = Words.beside(CueReader.class, "cues.tsv", Cue.class);

  private final Syllables syllables;
  private int lastIndex;
  private Words.Hit<Cue> last;

  CueReader(Syllables syllables) {
    this.syllables = syllables;
    this.last = read(lastIndex);
  }

  /** Tells at little cost whether a cue may begin here; surely none does where this is false. */
  boolean mayBeginAt(int index) {
    return WORDS.mayBeginAt(syllables, index);
  }

  /** Looks once for all that is asked of a syllable in a row. */
  Words.Hit<Cue> at(int index) {
    if (index != lastIndex) {
      last = read(index);
      lastIndex = index;
    }
    return last;
  }

  /** {@code giao ban} is a meeting, {@code giao Ban Quản lý} an order. */
  private Words.Hit<Cue> read(int index) {
    Words.Hit<Cue> hit = WORDS.at(syllables, index);
    return hit.is(Cue.PLAIN) && isTitled(index + hit.length() - 1)
        ? WORDS.at(syllables, index, syllables.end(index))
        : hit;
  }

  /** Tells whether a syllable has a capital at its start alone. */
  private boolean isTitled(int index) {
    String written = syllables.written(index);
    return written.length() > 1
        && Character.isUpperCase(written.charAt(0))
        && Character.isLowerCase(written.charAt(written.length() - 1));
  }

  boolean is(int index, Cue cue) {
    return at(index).is(cue);
  }

  boolean isVerb(int index) {
    Words.Hit<Cue> hit = at(index);
    return hit.is(Cue.VERB) || hit.is(Cue.LEAD_AFTER) || hit.is(Cue.COORDINATE);
  }

  boolean stopsName(int index) {
    return isVerb(index) || isPlainStop(index) || startsOrder(index);
  }

  /** Tells whether a word stands here that is part of no name. */
  boolean isPlainStop(int index) {
    return is(index, Cue.STOP) || is(index, Cue.REPORT);
  }

  /** Tells whether a word stands here with which a task goes on, or a report. */
  boolean isDeed(int index) {
    return isVerb(index) || is(index, Cue.REPORT) || is(index, Cue.SEND);
  }

  /** {@code giao}, {@code đề nghị} where they give an order. */
  boolean startsOrder(int index) {
    return is(index, Cue.ASSIGN) && !isBefore(index, Cue.NOT_BEFORE_ASSIGN) && !goesOn(index);
  }

  /** {@code hướng dẫn, yêu cầu các đơn vị}: what somebody else has to ask of them. */
  private boolean goesOn(int index) {
    return Gap.before(syllables, index) == Gap.COMMA
        && index > 1
        && WORDS.at(syllables, index - 2, syllables.end(index - 1)).is(Cue.OVERSEES);
  }

  boolean isAnd(int index) {
    return is(index, Cue.AND);
  }

  boolean isConnector(int index) {
    return is(index, Cue.CONNECTOR);
  }

  /** Tells whether the syllable before this one tells this. */
  boolean isBefore(int index, Cue cue) {
    return index > 0
        && Gap.before(syllables, index) == Gap.BLANK
        && WORDS.at(syllables, index - 1, syllables.end(index - 1)).is(cue);
  }
}
