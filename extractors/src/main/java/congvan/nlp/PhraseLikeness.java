// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Table;
import congvan.lexicon.Titles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Finds how like the phrases of a form a piece begins or ends, through what recognition did to it:
 * by the pairs of letters, side by side or with one between, that both have, letters that look
 * alike made the same. Blanks and signs do not count. Immutable and safe to share between threads.
 */
final class PhraseLikeness {
  private static final int PAIRS = 2 * LookAlikes.GROUPS * LookAlikes.GROUPS;

  /** Where a phrase is looked for may be longer than it by this much. */
  private static final int SLACK = 4;

  private static final double[] CLOSE = {0.45, 0.6, 0.75, 0.9};

  private static final int SHORT = 5;

  /** Of two phrases that are as close, the longer one by a letter counts this much more. */
  private static final double LONGER = 1e-3;

  private static final PhraseLikeness PRINTED = printed();
  private static final PhraseLikeness TYPES =
      of(PhraseFamily.TYPE, DocumentTypes.class, "document-types.tsv", "name");
  private static final PhraseLikeness TITLES =
      of(PhraseFamily.TITLE, Titles.class, "titles.tsv", "title");

  /** A phrase with its pairs as bits. */
  private static final class Form {
    private final PhraseFamily family;
    private final int length;
    private final long[] pairs = new long[PAIRS / Long.SIZE];
    private final int count;

    Form(PhraseFamily family, String phrase) {
      byte[] groups = LookAlikes.groups(phrase);
      for (int step = 0; step < groups.length; step++) {
        addPairs(groups, step, true, pairs);
      }
      this.family = family;
      this.length = groups.length;
      this.count = Arrays.stream(pairs).mapToInt(Long::bitCount).sum();
    }

    /** One of a few letters would be like anything. */
    boolean isTelling() {
      return length >= SHORT;
    }

    /** How much of it a stretch has whose pairs these are. */
    double within(long[] others) {
      int common = 0;
      for (int i = 0; i < pairs.length; i++) {
        common += Long.bitCount(pairs[i] & others[i]);
      }
      return (double) common / count;
    }
  }

  /** The shortest first. */
  private final Form[] forms;

  private PhraseLikeness(Stream<Form> forms) {
    this.forms = forms.sorted(Comparator.comparingInt(form -> form.length)).toArray(Form[]::new);
  }

  private static PhraseLikeness printed() {
    return new PhraseLikeness(
        Table.beside(PhraseLikeness.class, "role-phrases.tsv").rows().stream()
            .map(row -> new Form(PhraseFamily.valueOf(row.cell("family")), row.cell("phrase"))));
  }

  private static PhraseLikeness of(
      PhraseFamily family, Class<?> owner, String table, String column) {
    return new PhraseLikeness(
        Table.beside(owner, table).rows().stream()
            .map(row -> row.cell(column))
            .distinct()
            .map(phrase -> new Form(family, phrase))
            .filter(Form::isTelling));
  }

  /** What forms print: labels, Quốc hiệu, formulas. */
  static PhraseLikeness ofPrinted() {
    return PRINTED;
  }

  /** The types of documents (tên loại). */
  static PhraseLikeness ofTypes() {
    return TYPES;
  }

  /** The titles of who signs (chức vụ). */
  static PhraseLikeness ofTitles() {
    return TITLES;
  }

  /** Adds the two pairs that begin so many letters behind the head, or end so before the tail. */
  private static void addPairs(byte[] groups, int step, boolean head, long[] pairs) {
    int last = groups.length - 1;
    for (int apart = 1; apart <= 2 && step + apart <= last; apart++) {
      int at = head ? step : last - step - apart;
      int pair =
          ((apart - 1) * LookAlikes.GROUPS + groups[at]) * LookAlikes.GROUPS + groups[at + apart];
      pairs[pair >> 6] |= 1L << pair;
    }
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
    Likeness best = Likeness.NONE;
    double most = 0;
    long[] pairs = new long[PAIRS / Long.SIZE];
    int step = 0;
    for (Form form : forms) {
      if (form.length > groups.length + SLACK) {
        break;
      }
      for (; step < Math.min(groups.length, form.length + SLACK); step++) {
        addPairs(groups, step, head, pairs);
      }
      double closeness = form.within(pairs);
      if (closeness >= CLOSE[0] && closeness + form.length * LONGER > most) {
        most = closeness + form.length * LONGER;
        best = likeness(form, closeness, groups.length);
      }
    }
    return best;
  }

  private static Likeness likeness(Form form, double closeness, int length) {
    int close = 0;
    for (double step : CLOSE) {
      close += closeness >= step ? 1 : 0;
    }
    int share = 3 * form.length >= 2 * length ? 2 : 3 * form.length >= length ? 1 : 0;
    return new Likeness(form.family, close, share);
  }
}
