// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.lexicon.Words;
import congvan.text.Syllables;

/** The words that say what a paragraph or a line is ({@code cues.tsv}), looked up in one letter. */
final class Cues {
  /** What a cue tells. */
  enum Cue {
    /** A paragraph that closes the letter: {@code Trên đây là}. */
    CLOSING,
    /** A paragraph that often closes the letter, but may belong to an item: {@code Đề nghị}. */
    REQUEST,
    /** A verb with which the issuer closes: {@code Văn phòng Chính phủ thông báo để}. */
    CLOSING_VERB,
    /** A paragraph that speaks of the whole list before it: {@code Tuy nhiên}. */
    TURN,
    /** The letter's name for itself: {@code Thông báo này}. */
    THIS_LETTER,
    /** The second half of a name with a dash: {@code Thương binh và Xã hội}. */
    AFTER_DASH,
    /** What an article binds people with: {@code chịu trách nhiệm thi hành}. */
    BINDS,
    /** A căn cứ. */
    BASIS,
    /** The start of a citation: {@code Tại khoản}. */
    CITING,
    /** A word that a number follows in a sentence: {@code khoản}. */
    AWAITS_NUMBER
  }

  private static final Words<Cue> WORDS = Words.beside(Cues.class, "cues.tsv", Cue.class);
  private static final int ISSUER_LENGTH = 12;

  private final Syllables syllables;

  Cues(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Tells whether a paragraph that begins here closes the letter, or most likely does. */
  boolean closesAt(int offset) {
    return isAt(Cue.CLOSING, offset) || isAt(Cue.REQUEST, offset) || issuerCloses(offset);
  }

  boolean closesSurelyAt(int offset) {
    return isAt(Cue.CLOSING, offset);
  }

  /** Tells whether a stretch speaks of the letter itself. */
  boolean namesLetter(int start, int end) {
    return has(Cue.THIS_LETTER, start, end);
  }

  /** Tells whether a stretch says who has to carry the letter out. */
  boolean binds(int start, int end) {
    return has(Cue.BINDS, start, end);
  }

  private boolean has(Cue cue, int start, int end) {
    int past = syllables.from(end);
    for (int i = syllables.from(start); i < past; i++) {
      if (is(cue, i)) {
        return true;
      }
    }
    return false;
  }

  boolean turnsAt(int offset) {
    return isAt(Cue.TURN, offset);
  }

  boolean followsDashAt(int offset) {
    return isAt(Cue.AFTER_DASH, offset);
  }

  boolean citesAt(int offset) {
    return isAt(Cue.CITING, offset) || isBasisAt(offset);
  }

  boolean isBasisAt(int offset) {
    return isAt(Cue.BASIS, offset);
  }

  private boolean isAt(Cue cue, int offset) {
    return is(cue, syllables.from(offset));
  }

  private boolean is(Cue cue, int index) {
    return WORDS.is(syllables, index, cue);
  }

  /** {@code Bộ Nội vụ đề nghị ...}: a verb of closing soon after the start of the paragraph. */
  private boolean issuerCloses(int offset) {
    int first = syllables.from(offset);
    for (int i = first + 1; i < Math.min(first + ISSUER_LENGTH, syllables.count()); i++) {
      if (hasBreak(i)) {
        return false;
      }
      if (is(Cue.CLOSING_VERB, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBreak(int index) {
    for (int at = syllables.end(index - 1); at < syllables.start(index); at++) {
      if (".:;".indexOf(syllables.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the last word before this place wants a number behind it. */
  boolean awaitsNumber(int end) {
    int index = syllables.from(end) - 1;
    return index >= 0 && syllables.end(index) == end && is(Cue.AWAITS_NUMBER, index);
  }

  /** Tells whether the same syllable stands at two places. */
  boolean sameSyllable(int offset, int other) {
    return syllables.key(syllables.from(offset)) == syllables.key(syllables.from(other));
  }
}
