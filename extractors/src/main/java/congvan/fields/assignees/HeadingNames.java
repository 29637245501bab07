// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.fields.assignees.CueReader.Cue;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;

/** What stands between the names at the head of an item and its colon or its verb. */
final class HeadingNames {
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_COMMON_NAME = 3;
  private static final int LONGEST_BRACKET = 400;
  private static final int LONGEST_CLAUSE = 30;

  private final Syllables syllables;
  private final CueReader cues;

  HeadingNames(Syllables syllables, CueReader cues) {
    this.syllables = syllables;
    this.cues = cues;
  }

  /**
   * A common name with what tells its bodies from others, up to the colon: {@code Các cơ sở nuôi
   * trồng thủy sản: Ghi chép ...}.
   */
  Names whole(Names names) {
    int next = names.next();
    Span first = names.places().get(0);
    int start = syllables.from(first.start());
    boolean common = names.places().size() == 1 && next - start <= LONGEST_COMMON_NAME;
    int end = common && Gap.before(syllables, next) == Gap.BLANK ? qualifierEnd(next) : next;
    return end == next
        ? names
        : new Names(List.of(new Span(first.start(), syllables.end(end - 1))), end, names.proper());
  }

  /** {@code Cơ quan chủ trì có trách nhiệm}: what such a body does here is its name. */
  Names withPart(Names names) {
    int next = names.next();
    Span first = names.places().get(0);
    boolean part = cues.is(next, Cue.LEAD_AFTER) || cues.is(next, Cue.COORDINATE);
    int past = next + cues.at(next).length();
    boolean duty = Gap.before(syllables, past) == Gap.BLANK && cues.is(past, Cue.LEAD_AFTER);
    return part && duty && isGeneric(syllables.from(first.start()), next)
        ? new Names(List.of(new Span(first.start(), syllables.end(past - 1))), past, true)
        : names;
  }

  /** {@code Cá nhân cư trú có thu nhập ...}: a word for anybody, and no name. */
  boolean isGeneric(int start, int next) {
    return cues.is(start, Cue.GENERIC) && start + cues.at(start).length() == next;
  }

  /** Returns the syllable behind the colon before which only a qualifier stands; else the same. */
  private int qualifierEnd(int next) {
    for (int i = next; i < next + LONGEST_HEADING && qualifies(i); i++) {
      if (endsAt(i + 1)) {
        return i + 1;
      }
      Gap gap = Gap.before(syllables, i + 1);
      if (gap != Gap.BLANK && gap != Gap.COMMA) {
        break;
      }
    }
    return next;
  }

  private boolean qualifies(int index) {
    boolean free = cues.at(index).length() == 0 || cues.isConnector(index) || cues.isAnd(index);
    return index < syllables.count()
        && !syllables.isNumber(index)
        && (free || cues.is(index, Cue.QUALIFIES));
  }

  /** Tells whether a name that ends before this syllable has a colon, or brackets and a colon. */
  boolean endsAt(int next) {
    Gap gap = Gap.before(syllables, next);
    return gap == Gap.COLON || hasColon(syllables.end(next - 1)) || isBeforeBracket(next);
  }

  private boolean hasColon(int end) {
    String text = syllables.text();
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  /** {@code Sở Nội vụ (cơ quan thường trực):}. */
  private boolean isBeforeBracket(int next) {
    String text = syllables.text();
    int open = text.indexOf('(', syllables.end(next - 1), Math.min(text.length(), open(next)));
    int last = open < 0 ? -1 : Math.min(text.length(), open + LONGEST_BRACKET);
    int close = open < 0 ? -1 : text.indexOf(')', open, last);
    return close >= 0 && hasColon(close + 1);
  }

  /** Returns where the syllable begins before which a bracket may open. */
  private int open(int next) {
    return next < syllables.count() ? syllables.start(next) : syllables.text().length();
  }

  /** {@code Đơn vị thực hiện:}: the words behind the name make a label of it. */
  boolean isLabel(int start, int next) {
    int past = next + cues.at(next).length();
    boolean common = syllables.is(start, "đơn") || syllables.is(start, "cơ");
    boolean ends = past > next && Gap.before(syllables, past) == Gap.COLON;
    boolean deed = cues.is(next, Cue.VERB) && hasColon(syllables.end(past - 1));
    return ends && (common || !cues.is(next, Cue.LEAD_AFTER)) || common && deed;
  }

  /** {@code được giao vốn chịu trách nhiệm}: what is told of a body, and then what it has to do. */
  boolean isToldOf(int next) {
    if (!cues.is(next, Cue.RELATIVE)) {
      return false;
    }
    for (int i = next + 1; i < next + LONGEST_CLAUSE; i++) {
      Gap gap = Gap.before(syllables, i);
      if (gap != Gap.BLANK && gap != Gap.COMMA && gap != Gap.DASH) {
        return false;
      }
      if (cues.is(i, Cue.RESOLUTE)) {
        return true;
      }
    }
    return false;
  }
}
