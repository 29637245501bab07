// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the names of bodies that begin at a syllable, as far as they go: {@code Sở Văn hóa, Thể
 * thao và Du lịch} is one, {@code Sở Nội vụ, Sở Tài chính và UBND các xã, phường} are three. A name
 * begins with the head of a body's name, with an office or with a common name; it goes on over
 * words with a capital and over those that names have within. For one thread.
 */
final class NameReader {
  private static final int MOST_NAMES = 40;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BRIDGE = 4;
  private static final int LONGEST_PART = 80;

  private final Syllables syllables;
  private final CueReader cues;
  private final NameHeads heads;
  private final List<Span> places = new ArrayList<>();
  private int start;
  private int solid;
  private boolean plural;
  private boolean listed;
  private boolean office;

  NameReader(Syllables syllables, CueReader cues) {
    this.syllables = syllables;
    this.cues = cues;
    this.heads = new NameHeads(syllables, cues);
  }

  /** Tells at little cost whether a name may begin here; surely none does where this is false. */
  boolean mayBeginAt(int index) {
    return heads.mayBeginAt(index);
  }

  /** Returns the names that begin at this syllable, if any does. */
  Optional<Names> at(int index) {
    int length = headLength(index);
    if (length == 0) {
      return Optional.empty();
    }
    places.clear();
    open(index, length);
    int at = index + length;
    while (places.size() < MOST_NAMES && at - start < LONGEST_NAME) {
      int next = step(at);
      if (next == at) {
        break;
      }
      at = next;
    }
    close();
    return Optional.of(new Names(places, solid, isProper(index)));
  }

  /** No name begins with a word that is a verb here: {@code Tổ chức rà soát}. */
  private int headLength(int index) {
    int length = heads.length(index);
    boolean stops = cues.stopsName(index) && cues.at(index).length() >= length;
    return stops ? 0 : length;
  }

  /** In a list {@code tổ chức} is one who does, but {@code báo cáo} still a deed. */
  private boolean isOther(int index) {
    boolean other = cues.isPlainStop(index) || cues.startsOrder(index);
    return other && cues.at(index).length() >= heads.length(index);
  }

  /** Whether the first name is one of somebody: with a capital early on, or with {@code các}. */
  private boolean isProper(int index) {
    return isDeterminer(index) || isCapital(index) || isCapital(index + 1) || isCapital(index + 2);
  }

  private void open(int index, int length) {
    start = index;
    solid = index + length;
    plural = isDeterminer(index);
    listed = false;
    office = heads.is(index, NameWord.TITLE);
  }

  private void close() {
    int end = syllables.end(solid - 1);
    String text = syllables.text();
    boolean bracket = end < text.length() && text.charAt(end) == ')';
    boolean opened = text.indexOf('(', syllables.start(start), end) >= 0;
    places.add(new Span(syllables.start(start), bracket && opened ? end + 1 : end));
  }

  /** Returns the syllable up to which the name goes on from here; the same when it ends. */
  private int step(int at) {
    return switch (Gap.before(syllables, at)) {
      case BLANK -> isAnd(at) ? separated(at, at + 1, false) : within(at);
      case COMMA -> separated(at, isAnd(at) ? at + 1 : at, false);
      case SEMICOLON -> separated(at, isAnd(at) ? at + 1 : at, true);
      case COLON -> enumeration(at);
      case DASH -> isCapital(at) || heads.goesOn(at) > 0 ? within(at) : at;
      case BRACKET -> inBrackets(at);
      case BREAK -> at;
    };
  }

  /** A word within a name. */
  private int within(int at) {
    boolean whole = cues.startsOrder(at) || onNewLine(at) && cues.isVerb(at);
    if (isCapital(at)) {
      return whole ? at : taken(at + Math.max(1, heads.rest(at)));
    }
    if (syllables.isNumber(at)) {
      return isShortNumber(at) ? taken(at + 1) : at;
    }
    int words = heads.rest(at);
    if (words > 1 && words > cues.at(at).length()) {
      return taken(at + words);
    }
    if (cues.stopsName(at) && !isOrganisation(at)) {
      return at;
    }
    int rest = heads.goesOn(at);
    if (rest == 0) {
      return isSecondSyllable(at) ? taken(at + 1) : bridge(at);
    }
    plural |= isDeterminer(at);
    boolean opensMore = rest == 1 && cues.isConnector(at);
    return opensMore ? at + rest : taken(at + rest);
  }

  /** {@code Thủ trưởng các tổ chức hành chính}: behind {@code các} no verb. */
  private boolean isOrganisation(int at) {
    return heads.is(at - 1, NameWord.DETERMINER)
        && heads.is(at, NameWord.NOUN)
        && cues.at(at).length() <= heads.length(at);
  }

  /** {@code Ban Quản lý rừng đặc dụng Chư Đrang}: a few other words before the proper part. */
  private int bridge(int at) {
    for (int i = at + 1; i <= at + LONGEST_BRIDGE; i++) {
      if (Gap.before(syllables, i) != Gap.BLANK || cues.stopsName(i)) {
        return at;
      }
      if (isCapital(i)) {
        return heads.length(i) == 0 && isCapital(start) ? taken(i + 1) : at;
      }
    }
    return at;
  }

  /** Names write the first syllable of a word with a capital: {@code Bộ Tài chính}. */
  private boolean isSecondSyllable(int at) {
    String text = syllables.text();
    boolean acronym = Character.isUpperCase(text.charAt(syllables.end(at - 1) - 1));
    boolean single = syllables.end(at - 1) - syllables.start(at - 1) == 1;
    return isCapital(at - 1)
        && (single || !acronym)
        && Character.isLetter(text.charAt(syllables.start(at)))
        && !isPlace(at - 1)
        && !isPerson(at - 1);
  }

  /** Names of places have a capital on each syllable: {@code Công an tỉnh Bạc Liêu nghiệm thu}. */
  private boolean isPlace(int last) {
    int first = last;
    while (first > start && isCapital(first - 1)) {
      first--;
    }
    return heads.isUnitBefore(first);
  }

  /** {@code Phó Thủ tướng Lê Văn Minh sớm}: behind an office three names with capitals. */
  private boolean isPerson(int last) {
    boolean named = office && last - 2 > start && heads.length(last - 1) == 0;
    return named && isCapital(last) && isCapital(last - 1) && isCapital(last - 2);
  }

  /** {@code Văn phòng Sở (Phòng Kế toán)}: a part of the body, of which nothing else is said. */
  private int inBrackets(int at) {
    String text = syllables.text();
    int open = syllables.start(at) - 1;
    boolean part = open >= 0 && text.charAt(open) == '(' && isCapital(at) && headLength(at) > 0;
    int close = part ? text.indexOf(')', open, Math.min(text.length(), open + LONGEST_PART)) : -1;
    int next = close < 0 ? at : syllables.from(close);
    boolean plain = close >= 0;
    for (int i = at + 1; plain && i < next; i++) {
      plain = Gap.before(syllables, i) != Gap.BREAK && Gap.before(syllables, i) != Gap.SEMICOLON;
    }
    return plain ? taken(next) : at;
  }

  private int taken(int next) {
    solid = next;
    return next;
  }

  /** What follows a comma or {@code và}: another name, more of this one, or no name. */
  private int separated(int at, int next, boolean semicolon) {
    if (isOther(next)) {
      return at;
    }
    if (next == at && cues.isConnector(at) && cues.isConnector(at - 1)) {
      return within(at);
    }
    int head = heads.length(next);
    if (head > 0 && (semicolon || isAnother(next, next > at))) {
      close();
      open(next, head);
      return next + head;
    }
    if (semicolon) {
      return at;
    }
    if (head > 0 || heads.is(next, NameWord.UNIT)) {
      return taken(next + Math.max(head, heads.goesOn(next)));
    }
    boolean inWord = isCapital(solid - 1) || isCapital(solid - 2);
    boolean properPart = isCapital(next) && inWord && !cues.startsOrder(next);
    return properPart || listed && isCapital(next) ? taken(next + 1) : at;
  }

  private boolean isAnother(int next, boolean and) {
    if (listed) {
      return false;
    }
    if (heads.is(next, NameWord.TITLE)) {
      return true;
    }
    if (heads.is(next, NameWord.WHOLE) || isDeterminer(next)) {
      return !office || !isLowerCaseOffice();
    }
    if (isCapital(next)) {
      return !isDeterminer(start) || !isAmongOthers(next);
    }
    boolean unit = heads.is(next, NameWord.UNIT);
    return !unit && !isCommon(start) && !office && (and || !plural) && !heads.isBare(start, solid);
  }

  /** {@code các Sở, Ban, ngành}: a common name with a capital between commas. */
  private boolean isAmongOthers(int next) {
    int past = next + heads.length(next);
    return heads.isBare(next, past) && Gap.before(syllables, past) == Gap.COMMA;
  }

  /** {@code người đứng đầu các cơ quan ..., các đơn vị ...}: an office over a list of bodies. */
  private boolean isLowerCaseOffice() {
    return !isCapital(start);
  }

  private boolean isCommon(int index) {
    return isDeterminer(index) || !isCapital(index);
  }

  /** {@code các phòng: GDNN, BTXH}: a colon behind a plural begins the list of whom it means. */
  private int enumeration(int at) {
    if (!plural || !isCapital(at) || onNewLine(at) || isOrder(at) || cues.isPlainStop(at)) {
      return at;
    }
    listed = true;
    return taken(at + 1);
  }

  /** {@code : Phối hợp ...}, but not {@code : Xây dựng, Tài chính}. */
  private boolean isOrder(int at) {
    int next = at + cues.at(at).length();
    return cues.startsOrder(at)
        || cues.is(at, CueReader.Cue.LEAD_AFTER)
        || cues.isVerb(at) && Gap.before(syllables, next) == Gap.BLANK;
  }

  private boolean isDeterminer(int at) {
    return heads.is(at, NameWord.DETERMINER);
  }

  private boolean isAnd(int at) {
    return cues.isAnd(at);
  }

  private boolean isCapital(int at) {
    return heads.isCapital(at);
  }

  private boolean isShortNumber(int at) {
    return syllables.end(at) - syllables.start(at) <= 3;
  }

  private boolean onNewLine(int at) {
    return syllables.text().indexOf('\n', syllables.end(at - 1), syllables.start(at)) >= 0;
  }
}
