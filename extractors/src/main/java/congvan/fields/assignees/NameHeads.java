// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.lexicon.Bodies;
import congvan.lexicon.Lexicon.Match;
import congvan.lexicon.Words;
import congvan.text.Syllables;
import java.util.Optional;

/** Tells where the name of a body can begin, and which words go on with it. For one thread. */
final class NameHeads {
  private static final Words<NameWord> WORDS =
      Words.beside(NameHeads.class, "names.tsv", NameWord.class);

  /** {@code tổ dân phố}. */
  private static final int LONGEST_UNIT = 3;

  private final Syllables syllables;
  private final CueReader cues;
  private int lastIndex;
  private Words.Hit<NameWord> lastWord;

  NameHeads(Syllables syllables, CueReader cues) {
    this.syllables = syllables;
    this.cues = cues;
    this.lastWord = read(lastIndex);
  }

  /** Tells at little cost whether a name may begin here; surely none does where this is false. */
  boolean mayBeginAt(int index) {
    return WORDS.mayBeginAt(syllables, index)
        || isCapital(index) && Bodies.standard().mayHeadBeginAt(syllables, index);
  }

  /** Returns how many syllables the beginning of a name has here; 0 when none begins. */
  int length(int index) {
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
    return isCapital(index)
        ? bodyAt(index).filter(head -> !isAlone(head, index)).map(Match::syllables).orElse(0)
        : 0;
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
  private boolean isAlone(Match<Bodies.Head> head, int index) {
    int next = index + head.syllables();
    return head.value().needsMore()
        && (Gap.before(syllables, next) != Gap.BLANK || !isCapital(next) && goesOn(next) == 0);
  }

  private int bodyLength(int index) {
    return bodyAt(index).map(Match::syllables).orElse(0);
  }

  private Optional<Match<Bodies.Head>> bodyAt(int index) {
    return Bodies.standard().exactHeadAt(syllables, index);
  }

  /** Returns how many syllables of words have that names go on with; 0 when none stands here. */
  int goesOn(int at) {
    Words.Hit<NameWord> word = word(at);
    return word.is(NameWord.TITLE) && word.tells().size() == 1 ? 0 : word.length();
  }

  /** Returns how many syllables words have that only go on with names. */
  int rest(int at) {
    Words.Hit<NameWord> word = word(at);
    return word.is(NameWord.REST) ? word.length() : 0;
  }

  boolean is(int at, NameWord kind) {
    return word(at).is(kind);
  }

  /** Tells whether the word before is that of an administrative unit: {@code thành phố}. */
  boolean isUnitBefore(int at) {
    for (int first = at - 1; first >= Math.max(0, at - LONGEST_UNIT); first--) {
      Words.Hit<NameWord> word = read(first);
      if (word.is(NameWord.UNIT) && first + word.length() == at) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a name has only common names so far: {@code Sở, ban} of {@code Sở, ban, ngành}.
   */
  boolean isBare(int start, int end) {
    if (word(start).is(NameWord.NOUN) && end - start == word(start).length()) {
      return true;
    }
    int at = start;
    while (at < end && word(at).is(NameWord.NOUN) && word(at).length() == 1) {
      at++;
    }
    return at == end;
  }

  boolean isCapital(int at) {
    return at >= 0
        && at < syllables.count()
        && Character.isUpperCase(syllables.text().charAt(syllables.start(at)));
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
}
