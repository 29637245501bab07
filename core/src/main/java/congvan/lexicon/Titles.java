// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The titles (chức vụ) under which letters are signed, and the marks of authority (quyền hạn)
 * before them: {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.}, {@code Q.}, of the Party {@code
 * T/M}, {@code K/T}. Titles and marks are found whatever their case and marks; whether they stand
 * in capitals, as they must above a name, is asked with {@link #inCapitals}. Immutable and safe to
 * share between threads.
 */
public final class Titles {
  /** What a title tells about who signs: in minutes (biên bản) two sign, and the chair counts. */
  public enum Kind {
    /** Any office. */
    TITLE,
    /** Chủ tọa, chủ trì: who chairs. */
    CHAIR,
    /** Thư ký, người ghi biên bản: who writes. */
    CLERK
  }

  private static final Titles STANDARD = read();
  private static final long DEPUTY = Folding.key("pho");
  private static final int LONGEST_STRAY = 3;
  private static final long ACTING = Folding.key("q");

  private final Lexicon<Kind> titles;
  private final List<long[]> damaged;
  private final KeyFilter damagedFirsts = new KeyFilter();
  private final KeyFilter damagedSeconds = new KeyFilter();
  private final Set<Long> marks;
  private final Set<Long> beginnings;
  private final DamagedPhrases<Boolean> whole;

  private Titles(
      Lexicon<Kind> titles, List<long[]> keys, Set<Long> marks, DamagedPhrases<Boolean> whole) {
    this.titles = titles;
    this.marks = marks;
    this.damaged =
        keys.stream()
            .filter(title -> title.length > 1)
            .sorted(Comparator.comparingInt(title -> -title.length))
            .toList();
    this.damaged.forEach(title -> damagedFirsts.add(title[0]));
    this.damaged.forEach(title -> damagedSeconds.add(title[1]));
    this.whole = whole;
    this.beginnings = new HashSet<>(marks);
    beginnings.add(DEPUTY);
    keys.forEach(title -> beginnings.add(title[0]));
  }

  private static Titles read() {
    Map<String, Kind> titles = new HashMap<>();
    List<long[]> keys = new ArrayList<>();
    Set<Long> marks = new HashSet<>();
    for (Table.Row row : Table.beside(Titles.class, "titles.tsv").rows()) {
      String title = row.cell("title");
      if (row.cell("kind").equals("MARK")) {
        marks.add(Folding.key(title.replace("/", "")));
      } else {
        titles.put(title, Kind.valueOf(row.cell("kind")));
        keys.add(Arrays.stream(title.split(" ")).mapToLong(Folding::key).toArray());
      }
    }
    return new Titles(Lexicon.of(titles), keys, Set.copyOf(marks), whole(titles.keySet()));
  }

  private static DamagedPhrases<Boolean> whole(Set<String> titles) {
    Map<String, Boolean> whole = new HashMap<>();
    for (String title : titles) {
      whole.put(title, true);
      whole.put("phó " + title, true);
    }
    return DamagedPhrases.of(whole);
  }

  /** The titles that come with the library. */
  public static Titles standard() {
    return STANDARD;
  }

  /** Tells, at the price of one look-up, whether a mark or a title can begin here. */
  public boolean mayBeginAt(Syllables text, int index) {
    long key = text.key(index);
    return beginnings.contains(key) || splitMarkLength(text, index) > 0;
  }

  /** Returns how many syllables the mark of authority here has; 0 where none stands. */
  public int markLength(Syllables text, int index) {
    int split = splitMarkLength(text, index);
    if (split > 0) {
      return split;
    }
    boolean mark = marks.contains(text.key(index)) && inCapitals(text, index, 1);
    return mark && (text.key(index) != ACTING || dotFollows(text, index)) ? 1 : 0;
  }

  /** The Party's way: {@code T/M}, {@code T/UQ}. */
  private int splitMarkLength(Syllables text, int index) {
    if (index + 1 >= text.count() || text.end(index) - text.start(index) != 1) {
      return 0;
    }
    int end = text.end(index);
    boolean slash = text.start(index + 1) == end + 1 && text.text().charAt(end) == '/';
    return slash && marks.contains(joined(text, index)) && inCapitals(text, index, 2) ? 2 : 0;
  }

  private static long joined(Syllables text, int index) {
    return Folding.key(text.written(index) + text.written(index + 1));
  }

  private static boolean dotFollows(Syllables text, int index) {
    int end = text.end(index);
    return end < text.text().length() && text.text().charAt(end) == '.';
  }

  /**
   * Returns how many syllables the longest title here has, {@code PHÓ} counted; 0 where none
   * stands.
   */
  public int titleLength(Syllables text, int index) {
    return titleLength(text, index, Integer.MAX_VALUE);
  }

  /** As {@link #titleLength(Syllables, int)}, of a title that ends at or before an offset. */
  public int titleLength(Syllables text, int index, int end) {
    int whole = titles.longestAt(text, index, end).map(Lexicon.Match::syllables).orElse(0);
    if (whole == 0 && text.key(index) == DEPUTY) {
      int rest = titles.longestAt(text, index + 1, end).map(Lexicon.Match::syllables).orElse(0);
      return rest == 0 ? 0 : rest + 1;
    }
    return whole;
  }

  /**
   * As {@link #titleLength(Syllables, int)}, but through one wrong letter a syllable, as OCR has
   * it.
   */
  public int damagedTitleLength(Syllables text, int index) {
    int exact = titleLength(text, index);
    if (exact > 0) {
      return exact;
    }
    int from = Folding.near(text.key(index), DEPUTY) ? 1 : 0;
    return mayBeDamagedAt(text, index + from) ? damagedLength(text, index + from, from) : 0;
  }

  /** One of the first two syllables is right. */
  private boolean mayBeDamagedAt(Syllables text, int index) {
    return damagedFirsts.mayHold(text.key(index)) || damagedSeconds.mayHold(text.key(index + 1));
  }

  private int damagedLength(Syllables text, int index, int before) {
    for (long[] title : damaged) {
      if (isNearlyAt(title, text, index)) {
        return title.length + before;
      }
    }
    return 0;
  }

  /**
   * Tells whether a place is nothing but a title, through all that OCR did to it: {@code CHANH R
   * VĂN v PH0NG}. It looks at every sign, and is meant for the place of a title.
   */
  public boolean fills(CharSequence text, int start, int end) {
    return whole
        .at(text, start, end)
        .filter(match -> end - match.span().end() <= LONGEST_STRAY)
        .isPresent();
  }

  /** All syllables but one are right, and that one is wrong in one letter. */
  private static boolean isNearlyAt(long[] title, Syllables text, int index) {
    int wrong = 0;
    for (int i = 0; i < title.length; i++) {
      long key = text.key(index + i);
      wrong += key == title[i] ? 0 : 1;
      if (wrong > 1 || !Folding.near(key, title[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns what the title here tells about who signs. */
  public Kind kindAt(Syllables text, int index) {
    return titles.longestAt(text, index).map(Lexicon.Match::value).orElse(Kind.TITLE);
  }

  /** Tells whether these syllables have no small letter. */
  public static boolean inCapitals(Syllables text, int index, int length) {
    int last = Math.min(index + length, text.count()) - 1;
    return index <= last && inCapitals(text.text(), text.start(index), text.end(last));
  }

  /** Tells whether a stretch has no small letter. */
  public static boolean inCapitals(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
