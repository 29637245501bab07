// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Table;
import congvan.lexicon.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds how like the phrases of a form a piece begins or ends, through what recognition did to it:
 * by the pairs of letters, side by side or with one between, that both have, letters that look
 * alike made the same. Blanks and signs do not count. Immutable and safe to share between threads.
 */
final class PhraseLikeness {
  private static final int PAIRS = 2 * LookAlikes.GROUPS * LookAlikes.GROUPS;
  private static final int SLACK = 4;
  private static final double[] CLOSE = {0.45, 0.6, 0.75, 0.9};

  /** Of two phrases that are as close, the longer one by a letter counts this much more. */
  private static final double LONGER = 1e-3;

  private static final int SHORT = 5;
  private static final PhraseLikeness STANDARD = read();

  /** The phrases that have a pair, for each pair. */
  private final short[][] having;

  private final PhraseFamily[] families;
  private final int[] lengths;
  private final int[] pairs;

  /** Fewer pairs than this are a chance, for each phrase. */
  private final int[] fewest;

  private final int longest;

  private PhraseLikeness(List<byte[]> phrases, List<PhraseFamily> families) {
    this.families = families.toArray(PhraseFamily[]::new);
    this.lengths = phrases.stream().mapToInt(phrase -> phrase.length).toArray();
    this.longest = Arrays.stream(lengths).max().orElse(0) + SLACK;
    this.pairs = new int[phrases.size()];
    List<List<Short>> having = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      having.add(new ArrayList<>());
    }
    for (int phrase : longestFirst()) {
      int[] own = pairsOf(phrases.get(phrase));
      pairs[phrase] = own.length;
      Arrays.stream(own).forEach(pair -> having.get(pair).add((short) phrase));
    }
    this.fewest = Arrays.stream(pairs).map(count -> (int) Math.ceil(CLOSE[0] * count)).toArray();
    this.having = having.stream().map(PhraseLikeness::shorts).toArray(short[][]::new);
  }

  private int[] longestFirst() {
    return IntStream.range(0, lengths.length)
        .boxed()
        .sorted(Comparator.comparingInt(phrase -> -lengths[phrase]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static short[] shorts(List<Short> values) {
    short[] array = new short[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private static PhraseLikeness read() {
    List<byte[]> phrases = new ArrayList<>();
    List<PhraseFamily> families = new ArrayList<>();
    for (Table.Row row : Table.beside(PhraseLikeness.class, "role-phrases.tsv").rows()) {
      phrases.add(LookAlikes.groups(row.cell("phrase")));
      families.add(PhraseFamily.valueOf(row.cell("family")));
    }
    add(phrases, families, PhraseFamily.TITLE, column(Titles.class, "titles.tsv", "title"));
    add(phrases, families, PhraseFamily.TYPE, column(DocumentTypes.class, "document-types.tsv", "name"));
    return new PhraseLikeness(phrases, families);
  }

  private static List<String> column(Class<?> owner, String table, String column) {
    return Table.beside(owner, table).rows().stream().map(row -> row.cell(column)).distinct().toList();
  }

  private static void add(
      List<byte[]> phrases, List<PhraseFamily> families, PhraseFamily family, List<String> words) {
    for (String word : words) {
      byte[] groups = LookAlikes.groups(word);
      if (groups.length >= SHORT) {
        phrases.add(groups);
        families.add(family);
      }
    }
  }

  /** The phrases that come with the library. */
  static PhraseLikeness standard() {
    return STANDARD;
  }

  /** The pairs of a phrase, each once. */
  private static int[] pairsOf(byte[] groups) {
    int[] found = new int[2 * groups.length];
    int count = 0;
    for (int i = 0; i + 1 < groups.length; i++) {
      found[count++] = pair(groups, i, 1);
      if (i + 2 < groups.length) {
        found[count++] = pair(groups, i, 2);
      }
    }
    return Arrays.stream(found, 0, count).distinct().toArray();
  }

  private static int pair(byte[] groups, int at, int apart) {
    return ((apart - 1) * LookAlikes.GROUPS + groups[at]) * LookAlikes.GROUPS + groups[at + apart];
  }

  /** What the beginning of a piece is like. */
  Likeness ofHead(byte[] groups) {
    return of(groups, true);
  }

  /** What the end of a piece is like. */
  Likeness ofTail(byte[] groups) {
    return of(groups, false);
  }

  private Likeness of(byte[] groups, boolean head) {
    int[] hits = new int[families.length];
    long[] seen = new long[PAIRS / Long.SIZE];
    int last = groups.length - 1;
    for (int step = 0; step < Math.min(longest, groups.length); step++) {
      for (int apart = 1; apart <= 2 && step + apart <= last; apart++) {
        int pair = pair(groups, head ? step : last - step - apart, apart);
        if ((seen[pair >> 6] & 1L << pair) == 0) {
          seen[pair >> 6] |= 1L << pair;
          hit(hits, having[pair], step);
        }
      }
    }
    return best(hits, groups.length);
  }

  /** Counts a pair for the phrases that are long enough to have it there. */
  private void hit(int[] hits, short[] phrases, int step) {
    for (short phrase : phrases) {
      if (step >= lengths[phrase] + SLACK) {
        return;
      }
      hits[phrase]++;
    }
  }

  private Likeness best(int[] hits, int length) {
    int best = -1;
    double most = 0;
    for (int phrase = 0; phrase < hits.length; phrase++) {
      if (hits[phrase] >= fewest[phrase] && lengths[phrase] <= length + SLACK) {
        double share = (double) hits[phrase] / pairs[phrase] + lengths[phrase] * LONGER;
        best = share > most ? phrase : best;
        most = Math.max(most, share);
      }
    }
    return best < 0 ? Likeness.NONE : likeness(best, (double) hits[best] / pairs[best], length);
  }

  private Likeness likeness(int phrase, double closeness, int length) {
    int close = 0;
    for (double step : CLOSE) {
      close += closeness >= step ? 1 : 0;
    }
    int share = 3 * lengths[phrase] >= 2 * length ? 2 : 3 * lengths[phrase] >= length ? 1 : 0;
    return new Likeness(families[phrase], close, share);
  }
}
