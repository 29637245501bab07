// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.index.Hit;
import congvan.index.LetterIndex;
import congvan.index.LetterSearch;
import congvan.index.LetterSummary;
import congvan.index.SearchRequest;
import congvan.letter.DocumentNumber;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.query.QueryReader;
import congvan.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for letters that are known to be there, as a person would who remembers the subject or the
 * number: {@code congvan.bench.KnownItems PATH...}. Prints the share of subjects, typed without
 * marks, whose letter is among the first hits, and the share of numbers, typed in several ways,
 * whose letter comes first. The exit status is 1 where one is below what is promised.
 */
public final class KnownItems {
  private static final int FIRST = 3;
  private static final double LEAST_SUBJECTS = 0.95;
  private static final double LEAST_NUMBERS = 1;

  private final LetterSearch search;
  private final List<Letter> letters;

  private KnownItems(LetterSearch search, List<Letter> letters) {
    this.search = search;
    this.letters = letters;
  }

  /** Takes files, folders and archives of letters. */
  public static void main(String[] paths) throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (String path : paths) {
      LetterParser.standard()
          .parseAll(
              Path.of(path), letters::add, refusal -> System.err.println(refusal.getMessage()));
    }
    try (LetterIndex index = LetterIndex.open(Files.createTempDirectory("known-items"))) {
      for (Letter letter : letters) {
        index.add(letter);
      }
      try (LetterSearch search = index.search()) {
        System.exit(new KnownItems(search, letters).run() ? 0 : 1);
      }
    }
  }

  private boolean run() throws IOException {
    List<Item> subjects = new ArrayList<>();
    List<Item> numbers = new ArrayList<>();
    for (Letter letter : letters) {
      letter.subject().ifPresent(it -> subjects.add(new Item(letter, Folding.fold(it))));
      letter
          .number()
          .ifPresent(it -> formsOf(it).forEach(form -> numbers.add(new Item(letter, form))));
    }
    boolean found =
        report("subjects, letter among the first " + FIRST, subjects, FIRST) >= LEAST_SUBJECTS;
    return report("numbers, letter first", numbers, 1) >= LEAST_NUMBERS && found;
  }

  /** Whole, in small letters, without marks, and without what stands behind the dash. */
  private static List<String> formsOf(DocumentNumber number) {
    String whole = number.text();
    int dash = whole.lastIndexOf('-');
    String part =
        dash > whole.indexOf('/') && whole.indexOf('/') > 0 ? whole.substring(0, dash) : whole;
    return List.of(
        whole, whole.toLowerCase(Locale.ROOT), Folding.fold(whole), part, Folding.fold(part));
  }

  private double report(String what, List<Item> items, int first) throws IOException {
    int found = 0;
    for (Item item : items) {
      int rank = rankOf(item, first);
      if (rank > 0) {
        found++;
      } else {
        System.out.println("missed: " + item.typed() + " (" + item.letter().source().path() + ")");
      }
    }
    double share = items.isEmpty() ? 1 : (double) found / items.size();
    System.out.printf(Locale.ROOT, "%s: %d of %d, %.3f%n", what, found, items.size(), share);
    return share;
  }

  private int rankOf(Item item, int first) throws IOException {
    SearchRequest request =
        SearchRequest.of(QueryReader.standard().read(item.typed()).query()).limit(first);
    List<Hit> hits = search.search(request).hits();
    return IntStream.range(0, hits.size())
            .filter(i -> item.isFoundIn(hits.get(i).letter()))
            .findFirst()
            .orElse(-1)
        + 1;
  }

  /**
   * What is typed, and the letter that is meant. A copy of it in another file will do, and so will
   * a letter with just the same subject ({@code chính sách thuế}), which nobody could tell from it.
   */
  private record Item(Letter letter, String typed) {
    boolean isFoundIn(LetterSummary hit) {
      Optional<String> number = letter.number().map(DocumentNumber::text);
      return hit.path().equals(letter.source().path())
          || number.isPresent() && number.equals(hit.number())
          || hit.subject().map(Folding::fold).filter(typed::equals).isPresent();
    }
  }
}
