// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds what somebody may have meant by words that no letter holds together. */
final class SpellingOfQuery {
  /** How many words are proposed for one, and how many changed queries are tried. */
  private static final int PROPOSALS = 5;

  private static final int TRIALS = 60;
  private static final int SHORTEST = 2;

  private final IndexSearcher searcher;
  private final StoredLetters letters;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  SpellingOfQuery(IndexSearcher searcher, StoredLetters letters) {
    this.searcher = searcher;
    this.letters = letters;
    checker.setMinQueryLength(SHORTEST);
    checker.setMinPrefix(0);
  }

  /** What leads to a letter in place of what was typed; nothing if that does so itself. */
  Optional<String> meant(String typed) throws IOException {
    TypedWords words = TypedWords.ofQuery(typed);
    List<String> terms = words.words().stream().map(TypedWords.Word::bare).toList();
    if (terms.isEmpty() || best(terms).isPresent()) {
      return Optional.empty();
    }
    return meant(changes(terms)).map(meant -> meant.write(words));
  }

  /** Other words, and the text of a letter that has them. */
  private record Meant(List<String> terms, String text) {
    String write(TypedWords typed) {
      return MarkedWords.of(text).write(typed, terms);
    }
  }

  /** Of those that lead to a letter the ones that most letters have side by side, or the first. */
  private Optional<Meant> meant(List<List<String>> changes) throws IOException {
    Optional<Meant> best = Optional.empty();
    int most = -1;
    for (List<String> changed : changes) {
      Optional<ScoreDoc> found = best(changed);
      int beside = found.isEmpty() ? -1 : searcher.count(beside(changed));
      if (beside > most) {
        most = beside;
        best = Optional.of(new Meant(changed, letters.text(found.orElseThrow().doc)));
      }
    }
    return best;
  }

  /** Words that no letter has are changed all at once; where there are none, one of the others. */
  private List<List<String>> changes(List<String> terms) throws IOException {
    List<List<String>> proposals = new ArrayList<>();
    boolean known = true;
    for (String term : terms) {
      List<String> proposed = proposals(term, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      known &= proposed.isEmpty();
      proposals.add(proposed);
    }
    if (known) {
      return changesOfOne(terms);
    }
    return combinations(terms, proposals);
  }

  private List<List<String>> changesOfOne(List<String> terms) throws IOException {
    List<List<String>> changes = new ArrayList<>();
    for (int i = 0; i < terms.size() && changes.size() < TRIALS; i++) {
      for (String proposal : proposals(terms.get(i), SuggestMode.SUGGEST_ALWAYS)) {
        List<String> changed = new ArrayList<>(terms);
        changed.set(i, proposal);
        changes.add(changed);
      }
    }
    return changes;
  }

  private static List<List<String>> combinations(List<String> terms, List<List<String>> proposals) {
    List<List<String>> begun = List.of(List.of());
    for (int i = 0; i < terms.size(); i++) {
      List<String> next = proposals.get(i).isEmpty() ? List.of(terms.get(i)) : proposals.get(i);
      List<List<String>> further = new ArrayList<>();
      for (String word : next) {
        for (List<String> each : begun) {
          List<String> longer = new ArrayList<>(each);
          longer.add(word);
          further.add(longer);
        }
      }
      begun = further.subList(0, Math.min(TRIALS, further.size()));
    }
    return begun;
  }

  private List<String> proposals(String term, SuggestMode mode) throws IOException {
    if (!term.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    Term word = new Term(LetterSchema.TEXT, term);
    SuggestWord[] similar =
        checker.suggestSimilar(word, PROPOSALS, searcher.getIndexReader(), mode);
    return Arrays.stream(similar)
        .map(each -> each.string)
        .filter(each -> each.chars().allMatch(Character::isLetter))
        .toList();
  }

  private Optional<ScoreDoc> best(List<String> terms) throws IOException {
    TypedWords words = TypedWords.ofQuery(String.join(" ", terms));
    Query query =
        new BooleanQuery.Builder()
            .add(WordClauses.in(LetterSchema.TEXT).all(words), Occur.MUST)
            .add(beside(terms), Occur.SHOULD)
            .build();
    return Arrays.stream(searcher.search(query, 1).scoreDocs).findFirst();
  }

  private static Query beside(List<String> terms) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 1; i < terms.size(); i++) {
      pairs.add(new PhraseQuery(LetterSchema.TEXT, terms.get(i - 1), terms.get(i)), Occur.MUST);
    }
    return pairs.build();
  }
}
