// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.lexicon.Bodies;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Words;
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
  private static final Words<NameWord> WORDS =
      Words.beside(NameReader.class, "names.tsv", NameWord.class);
  private static final int MOST_NAMES = 40;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BRIDGE = 4;

  private final Syllables syllables;
  private final CueReader cues;
  private final List<Span> places = new ArrayList<>();
  private int start;
  private int solid;
  private boolean plural;
  private boolean listed;
  private boolean office;
  private int lastIndex;
  private Words.Hit<NameWord> lastWord;

  NameReader(Syllables syllables, CueReader cues) {
    this.syllables = syllables;
    this.cues = cues;
    this.lastWord = read(lastIndex);
  }

  /** Returns the names that begin at this syllable, if any does. */
  Optional<Names> at(int index) {
    int length = headLength(index);
    boolean stops = cues.stopsName(index) && cues.at(index).length() >= length;
    if (length == 0 || stops) {
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

  /** Whether the first name is one of somebody: with a capital early on, or with {@code các}. */
  private boolean isProper(int index) {
    return isDeterminer(index) || isCapital(index) || isCapital(index + 1) || isCapital(index + 2);
  }

  private void open(int index, int length) {
    start = index;
    solid = index + length;
    plural = isDeterminer(index);
    listed = false;
    office = word(index).is(NameWord.TITLE);
  }

  private void close() {
    places.add(new Span(syllables.start(start), syllables.end(solid - 1)));
  }

  /** Returns the syllable up to which the name goes on from here; the same when it ends. */
  private int step(int at) {
    return switch (Gap.before(syllables, at)) {
      case BLANK -> isAnd(at) ? separated(at, at + 1, false) : within(at);
      case COMMA -> separated(at, isAnd(at) ? at + 1 : at, false);
      case SEMICOLON -> separated(at, isAnd(at) ? at + 1 : at, true);
      case COLON -> enumeration(at);
      case DASH -> isCapital(at) || restLength(at) > 0 ? within(at) : at;
      case BRACKET, BREAK -> at;
    };
  }

  /** A word within a name. */
  private int within(int at) {
    boolean whole = cues.startsOrder(at) || onNewLine(at) && cues.isVerb(at);
    if (isCapital(at)) {
      return whole ? at : taken(at + Math.max(1, restWords(at)));
    }
    if (syllables.isNumber(at)) {
      return isShortNumber(at) ? taken(at + 1) : at;
    }
    int words = restWords(at);
    if (words > 1 && words > cues.at(at).length()) {
      return taken(at + words);
    }
    if (cues.stopsName(at)) {
      return at;
    }
    int rest = restLength(at);
    if (rest == 0) {
      return isSecondSyllable(at) ? taken(at + 1) : bridge(at);
    }
    plural |= isDeterminer(at);
    boolean opensMore = rest == 1 && cues.isConnector(at);
    return opensMore ? at + rest : taken(at + rest);
  }

  /** {@code Ban Quản lý rừng đặc dụng Chư Đrang}: a few other words before the proper part. */
  private int bridge(int at) {
    for (int i = at + 1; i <= at + LONGEST_BRIDGE; i++) {
      if (Gap.before(syllables, i) != Gap.BLANK || cues.stopsName(i)) {
        return at;
      }
      if (isCapital(i)) {
        return headLength(i) == 0 && isCapital(start) ? taken(i + 1) : at;
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
        && Character.isLetter(text.charAt(syllables.start(at)));
  }

  private int taken(int next) {
    solid = next;
    return next;
  }

  /** What follows a comma or {@code và}: another name, more of this one, or no name. */
  private int separated(int at, int next, boolean semicolon) {
    int head = headLength(next);
    if (head > 0 && (semicolon || isAnother(next, next > at))) {
      close();
      open(next, head);
      return next + head;
    }
    if (semicolon) {
      return at;
    }
    if (head > 0 || word(next).is(NameWord.UNIT)) {
      return taken(next + Math.max(head, restLength(next)));
    }
    boolean inWord = isCapital(solid - 1) || isCapital(solid - 2);
    boolean properPart = isCapital(next) && inWord && !cues.startsOrder(next);
    return properPart || listed && isCapital(next) ? taken(next + 1) : at;
  }

  private boolean isAnother(int next, boolean and) {
    Words.Hit<NameWord> word = word(next);
    if (listed) {
      return false;
    }
    if (word.is(NameWord.TITLE)) {
      return true;
    }
    if (word.is(NameWord.WHOLE) || isDeterminer(next)) {
      return !office || !isLowerCaseOffice();
    }
    if (isCapital(next)) {
      return true;
    }
    boolean unit = word.is(NameWord.UNIT);
    return !unit && !isCommon(start) && !office && (and || !plural) && !isBare();
  }

  /** {@code Sở, ban, ngành}: so far only a common name, with a capital because it comes first. */
  private boolean isBare() {
    Words.Hit<NameWord> head = word(start);
    return head.is(NameWord.NOUN) && solid - start == head.length();
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
    if (!plural || !isCapital(at) || onNewLine(at) || isOrder(at)) {
      return at;
    }
    listed = true;
    return taken(at + 1);
  }

  /** {@code : Phối hợp ...}, but not {@code : Xây dựng, Tài chính}. */
  private boolean isOrder(int at) {
    int next = at + cues.at(at).length();
    return cues.startsOrder(at) || cues.isVerb(at) && Gap.before(syllables, next) == Gap.BLANK;
  }

  /** Returns how many syllables the beginning of a name has here; 0 when none begins. */
  private int headLength(int index) {
    Words.Hit<NameWord> word = word(index);
    if (word.is(NameWord.WHOLE)) {
      return word.length();
    }
    if (word.is(NameWord.NOUN) || word.is(NameWord.TITLE)) {
      return Math.max(word.length(), bodyLength(index));
    }
    if (word.is(NameWord.DETERMINER)) {
      int noun = nounLength(index + word.length());
      return noun == 0 ? 0 : word.length() + noun;
    }
    return isCapital(index) && !isAlone(index) ? bodyLength(index) : 0;
  }

  private int nounLength(int index) {
    if (Gap.before(syllables, index) != Gap.BLANK || cues.isPlainStop(index)) {
      return 0;
    }
    Words.Hit<NameWord> word = word(index);
    if (word.is(NameWord.NOUN) || word.is(NameWord.TITLE) || word.is(NameWord.UNIT)) {
      return word.length();
    }
    return bodyLength(index);
  }

  /** {@code Thanh tra, kiểm tra}: a word that names a body only with more behind it. */
  private boolean isAlone(int index) {
    int next = index + bodyLength(index);
    boolean wantsMore =
        Bodies.standard()
            .headAt(syllables, index)
            .filter(head -> head.value().needsMore())
            .isPresent();
    return wantsMore
        && (Gap.before(syllables, next) != Gap.BLANK || !isCapital(next) && restLength(next) == 0);
  }

  private int bodyLength(int index) {
    return Bodies.standard()
        .headAt(syllables, index)
        .filter(Lexicon.Match::exact)
        .map(Lexicon.Match::syllables)
        .orElse(0);
  }

  private int restLength(int at) {
    Words.Hit<NameWord> word = word(at);
    return word.is(NameWord.TITLE) && word.tells().size() == 1 ? 0 : word.length();
  }

  private Words.Hit<NameWord> word(int index) {
    if (index != lastIndex) {
      lastWord = read(index);
      lastIndex = index;
    }
    return lastWord;
  }

  /** The words that begin here; only whole lists may have commas inside. */
  private Words.Hit<NameWord> read(int index) {
    Words.Hit<NameWord> word = WORDS.at(syllables, index);
    for (int i = 1; i < word.length() && !word.is(NameWord.WHOLE); i++) {
      if (Gap.before(syllables, index + i) != Gap.BLANK) {
        return WORDS.at(syllables, index, syllables.end(index + i - 1));
      }
    }
    return word;
  }

  private int restWords(int at) {
    Words.Hit<NameWord> word = word(at);
    return word.is(NameWord.REST) ? word.length() : 0;
  }

  private boolean isDeterminer(int at) {
    return word(at).is(NameWord.DETERMINER);
  }

  private boolean isAnd(int at) {
    return cues.isAnd(at);
  }

  private boolean isCapital(int at) {
    return at < syllables.count()
        && Character.isUpperCase(syllables.text().charAt(syllables.start(at)));
  }

  private boolean isShortNumber(int at) {
    return syllables.end(at) - syllables.start(at) <= 3;
  }

  private boolean onNewLine(int at) {
    return syllables.text().indexOf('\n', syllables.end(at - 1), syllables.start(at)) >= 0;
  }
}
