// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.Arrays;

/**
 * The tokens of one text in the order in which Lucene takes them, in arrays that are used again for
 * the next text. For one thread.
 */
final class TokenTable {
  /** What a token is. */
  enum Kind {
    /** It reaches over several words, or says how they are abbreviated. */
    WIDE,
    /** A word or a number that has one form. */
    PLAIN,
    /** A word with its marks, or a number with leading zeros; its bare form follows. */
    MARKED,
    /** The word before without its marks. */
    BARE
  }

  private static final int ROOM = 1 << 10;

  /** What a larger text took is given back. */
  private static final int MOST_KEPT = 1 << 20;

  private Kind[] kinds = new Kind[ROOM];
  private int[] positions = new int[ROOM];
  private int[] lengths = new int[ROOM];
  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];
  private int[] termEnds = new int[ROOM];
  private char[] letters = new char[8 * ROOM];
  private int count;
  private int textLength;
  private int position;
  private int length;
  private int start;
  private int end;

  /** Forgets the tokens of the text before. */
  void begin(int ofLength) {
    if (kinds.length > MOST_KEPT || letters.length > MOST_KEPT * 8) {
      widen(ROOM);
      letters = new char[8 * ROOM];
    }
    count = 0;
    textLength = ofLength;
  }

  /** Says which word the next tokens begin with, and over how many they reach. */
  void place(int word, int words) {
    position = word;
    length = words;
  }

  /** Says where the next tokens stand in the text. */
  void stretch(int from, int to) {
    start = from;
    end = to;
  }

  void put(Kind kind, String term) {
    int from = room(term.length());
    term.getChars(0, term.length(), letters, from);
    added(kind, from + term.length());
  }

  void put(Kind kind, char[] term, int size) {
    int from = room(size);
    System.arraycopy(term, 0, letters, from, size);
    added(kind, from + size);
  }

  /** Where the letters of the next token begin, of which there are so many. */
  private int room(int size) {
    if (count == kinds.length) {
      widen(count * 2);
    }
    int from = termStart(count);
    if (from + size > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(letters.length * 2, from + size));
    }
    return from;
  }

  private void added(Kind kind, int termEnd) {
    kinds[count] = kind;
    positions[count] = position;
    lengths[count] = length;
    starts[count] = start;
    ends[count] = end;
    termEnds[count++] = termEnd;
  }

  private void widen(int room) {
    kinds = Arrays.copyOf(kinds, room);
    positions = Arrays.copyOf(positions, room);
    lengths = Arrays.copyOf(lengths, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    termEnds = Arrays.copyOf(termEnds, room);
  }

  int count() {
    return count;
  }

  /** How long the text is. */
  int textLength() {
    return textLength;
  }

  Kind kind(int token) {
    return kinds[token];
  }

  /** With which word it begins. */
  int position(int token) {
    return positions[token];
  }

  /** Over how many words it reaches. */
  int length(int token) {
    return lengths[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The letters of all terms, one after the other. */
  char[] letters() {
    return letters;
  }

  int termStart(int token) {
    return token == 0 ? 0 : termEnds[token - 1];
  }

  int termEnd(int token) {
    return termEnds[token];
  }
}
