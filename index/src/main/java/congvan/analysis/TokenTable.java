// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import java.util.Arrays;

/**
 * The words of one text, and what reaches over several of them, in arrays that are used again for
 * the next text. For one thread.
 */
final class TokenTable {
  private static final int ROOM = 1 << 10;

  /** What a larger text took is given back. */
  private static final int MOST_KEPT = 1 << 18;

  private Word[] words = new Word[ROOM];
  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];
  private int count;
  private Word[] wides = new Word[ROOM];
  private int[] positions = new int[ROOM];
  private int[] lengths = new int[ROOM];
  private int wideCount;

  /** Forgets the words of the text before. */
  void clear() {
    if (words.length > MOST_KEPT) {
      widenWords(ROOM);
    }
    if (wides.length > MOST_KEPT) {
      widenWides(ROOM);
    }
    count = 0;
    wideCount = 0;
  }

  /** Adds the next word. */
  void add(Word word, int start, int end) {
    if (count == words.length) {
      widenWords(count * 2);
    }
    words[count] = word;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** Adds what reaches over words; in order of the first of them. */
  void addWide(Word wide, int position, int length) {
    if (wideCount == wides.length) {
      widenWides(wideCount * 2);
    }
    wides[wideCount] = wide;
    positions[wideCount] = position;
    lengths[wideCount] = length;
    wideCount++;
  }

  /** Puts every place where its letter stood before the text was composed. */
  void moveTo(int[] original) {
    for (int i = 0; i < count; i++) {
      starts[i] = original[starts[i]];
      ends[i] = original[ends[i]];
    }
  }

  private void widenWords(int room) {
    words = Arrays.copyOf(words, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
  }

  private void widenWides(int room) {
    wides = Arrays.copyOf(wides, room);
    positions = Arrays.copyOf(positions, room);
    lengths = Arrays.copyOf(lengths, room);
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  Word word(int index) {
    return words[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Whether there is a wide token of this index, and it begins with this word. */
  boolean beginsAt(int wide, int index) {
    return wide < wideCount && positions[wide] == index;
  }

  Word wide(int wide) {
    return wides[wide];
  }

  /** Over how many words it reaches. */
  int length(int wide) {
    return lengths[wide];
  }
}
