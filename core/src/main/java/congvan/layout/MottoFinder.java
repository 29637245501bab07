// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.NearKeys;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds Quốc hiệu, Tiêu ngữ and the titles that stand in their place in letters of the Party and
 * the Youth Union: whole, broken over lines, or with a left column's lines between their halves,
 * and with a few syllables damaged.
 */
final class MottoFinder {
  private static final List<long[]> MOTTOS =
      List.of(
          keys("cong hoa xa hoi chu nghia viet nam"),
          keys("doc lap tu do hanh phuc"),
          keys("dang cong san viet nam"),
          keys("doan tncs ho chi minh"));
  private static final NearKeys STARTS =
      NearKeys.of(MOTTOS.stream().mapToLong(motto -> motto[0]).toArray());
  private static final int LONGEST_GAP = 12;

  private MottoFinder() {}

  private static long[] keys(String words) {
    return Arrays.stream(words.split(" ")).mapToLong(Folding::key).toArray();
  }

  /** Returns the places of mottos from one offset to another, a place a line at the most. */
  static List<Span> find(Sheet sheet, Span zone) {
    List<Span> found = find(sheet, zone, Integer.MAX_VALUE);
    return found.size() > 1 ? found : DamagedMottos.add(sheet, zone, found);
  }

  /** Returns where the first motto begins from one offset to another; -1 where there is none. */
  static int first(Sheet sheet, Span zone) {
    List<Span> found = find(sheet, zone, 1);
    return found.isEmpty() ? -1 : found.get(0).start();
  }

  private static List<Span> find(Sheet sheet, Span zone, int most) {
    List<Span> found = new ArrayList<>();
    readAll(sheet, zone, most, found);
    return found;
  }

  private static void readAll(Sheet sheet, Span zone, int most, List<Span> found) {
    Syllables syllables = sheet.syllables();
    int last = syllables.from(zone.end());
    int at = syllables.from(zone.start());
    while (at < last && found.size() < most) {
      at = STARTS.mayHold(syllables.key(at)) ? readAny(sheet, at, found) : at + 1;
    }
  }

  /** Reads the motto that begins at a syllable; returns the syllable behind it, or the next. */
  private static int readAny(Sheet sheet, int first, List<Span> found) {
    for (long[] motto : MOTTOS) {
      int end = read(sheet, first, motto, found);
      if (end > first) {
        return end;
      }
    }
    return first + 1;
  }

  /** Reads a motto that begins at a syllable; returns the syllable behind it, or {@code first}. */
  private static int read(Sheet sheet, int first, long[] motto, List<Span> found) {
    if (!begins(sheet, first, motto)) {
      return first;
    }
    List<Span> places = new ArrayList<>();
    int seen = 0;
    int hits = 0;
    int at = first;
    int resumed = first;
    while (resumed >= 0) {
      int more = matchedOnLine(sheet, resumed, motto, seen);
      hits += hits(sheet, resumed, more, motto, seen);
      places.add(place(sheet, resumed, resumed + more - 1));
      seen += more;
      at = resumed + more;
      resumed = seen < motto.length ? resumesAt(sheet, at, motto, seen) : -1;
    }
    boolean half = Arrays.equals(motto, MOTTOS.get(0)) && hits == 4;
    if ((hits * 5 < motto.length * 3 && !half) || !standsAlone(sheet, first, at - 1, motto)) {
      return first;
    }
    if (seen < motto.length) {
      at = takeRestOfLine(sheet, places, at);
    }
    found.addAll(places);
    return at;
  }

  /** Where the end of a motto cannot be read, what is left of its column is that end. */
  private static int takeRestOfLine(Sheet sheet, List<Span> places, int at) {
    Span last = places.remove(places.size() - 1);
    int lineEnd = sheet.lines().end(sheet.lines().at(last.end() - 1));
    String rest = sheet.text().normalized().substring(last.end(), lineEnd);
    int bar = rest.indexOf('|');
    int end = bar < 0 ? lineEnd : last.end() + bar;
    places.add(new Span(last.start(), Math.max(last.end(), end)));
    return Math.max(at, sheet.syllables().from(end));
  }

  private static boolean begins(Sheet sheet, int first, long[] motto) {
    Syllables syllables = sheet.syllables();
    return Folding.near(syllables.key(first), motto[0])
        && Folding.near(syllables.key(first + 1), motto[1]);
  }

  private static int hits(Sheet sheet, int first, int count, long[] motto, int from) {
    int hits = 0;
    for (int i = 0; i < count; i++) {
      hits += Folding.near(sheet.syllables().key(first + i), motto[from + i]) ? 1 : 0;
    }
    return hits;
  }

  /** The title of the Party is a motto only where it is written large, not in a sentence. */
  private static boolean standsAlone(Sheet sheet, int first, int last, long[] motto) {
    if (Arrays.equals(motto, MOTTOS.get(1))) {
      return true;
    }
    Syllables syllables = sheet.syllables();
    int upper = 0;
    for (int i = first; i <= last; i++) {
      upper += Character.isUpperCase(syllables.text().charAt(syllables.end(i) - 1)) ? 1 : 0;
    }
    return upper * 2 > last - first + 1;
  }

  private static int matchedOnLine(Sheet sheet, int first, long[] motto, int from) {
    Syllables syllables = sheet.syllables();
    int line = lineOf(sheet, first);
    int matched = 0;
    int lastHit = 0;
    while (from + matched < motto.length
        && first + matched < syllables.count()
        && lineOf(sheet, first + matched) == line) {
      boolean hit = Folding.near(syllables.key(first + matched), motto[from + matched]);
      if (!hit && matched + 1 - lastHit > 1) {
        break;
      }
      matched++;
      lastHit = hit ? matched : lastHit;
    }
    return Math.max(lastHit, 1);
  }

  /** Where the motto goes on: at once, or at the end of the next line, behind a left column. */
  private static int resumesAt(Sheet sheet, int at, long[] motto, int seen) {
    Syllables syllables = sheet.syllables();
    int end = Math.min(syllables.count(), at + LONGEST_GAP);
    for (int i = at; i < end; i++) {
      boolean first = Folding.near(syllables.key(i), motto[seen]);
      boolean second =
          seen + 1 >= motto.length || Folding.near(syllables.key(i + 1), motto[seen + 1]);
      if (first && second && lineOf(sheet, i) <= lineOf(sheet, at - 1) + 2) {
        return i;
      }
    }
    return -1;
  }

  private static int lineOf(Sheet sheet, int syllable) {
    return sheet.lines().at(sheet.syllables().start(syllable));
  }

  private static Span place(Sheet sheet, int first, int last) {
    return new Span(sheet.syllables().start(first), sheet.syllables().end(last));
  }
}
