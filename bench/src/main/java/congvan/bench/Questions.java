// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.index.SearchRequest;
import congvan.query.DayRange;
import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Draws questions of each kind from the words of the letters. */
final class Questions {
  private static final int FIRST_YEAR = 2016;
  private static final int YEARS = 10;

  private final Vocabulary vocabulary;
  private final Random random = new Random(5);

  Questions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** So many of each kind, by its name. */
  Map<String, List<Question>> all(int count) throws IOException {
    Map<String, Source> kinds = new LinkedHashMap<>();
    kinds.put("term", this::term);
    kinds.put("two words", this::words);
    kinds.put("folded", this::folded);
    kinds.put("phrase", this::phrase);
    kinds.put("number", this::number);
    kinds.put("words+range+facets", this::combined);
    kinds.put("tasks", this::tasks);
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    for (Map.Entry<String, Source> kind : kinds.entrySet()) {
      List<Question> drawn = new ArrayList<>();
      while (drawn.size() < count) {
        drawn.add(kind.getValue().next());
      }
      questions.put(kind.getKey(), drawn);
    }
    return questions;
  }

  private Question term() {
    String word = vocabulary.word(random);
    return plain(LetterQuery.words(word), term(word));
  }

  private Question words() throws IOException {
    List<String> words = vocabulary.together(random);
    return plain(LetterQuery.words(String.join(" ", words)), all(words));
  }

  private Question folded() throws IOException {
    List<String> words = vocabulary.together(random).stream().map(Sample::fold).toList();
    return plain(LetterQuery.words(String.join(" ", words)), all(words));
  }

  private Question phrase() throws IOException {
    String words = vocabulary.adjacent(random);
    return plain(LetterQuery.phrase(words), phrase(words.split(" ", -1)));
  }

  private Question number() {
    String number = vocabulary.number(random);
    return plain(LetterQuery.number(number), phrase(Sample.fold(number).split("[/-]", -1)));
  }

  private Question combined() throws IOException {
    List<String> words = vocabulary.together(random);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    LetterQuery ours =
        LetterQuery.words(String.join(" ", words)).and(LetterQuery.issued(DayRange.ofYear(year)));
    return new Question(
        SearchRequest.of(ours).facets(ValueField.TYPE, ValueField.ISSUER),
        within(all(words), year),
        true);
  }

  private Question tasks() throws IOException {
    List<String> words = vocabulary.together(random);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    LetterQuery ours =
        LetterQuery.words(String.join(" ", words)).and(LetterQuery.due(DayRange.ofYear(year)));
    return new Question(SearchRequest.of(ours).tasks(), within(all(words), year), false);
  }

  private static Question plain(LetterQuery ours, Query raw) {
    return new Question(SearchRequest.of(ours), raw, false);
  }

  private static Query term(String word) {
    return new TermQuery(new Term(RawIndexing.FOLDED, Sample.fold(word)));
  }

  private static Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(term(word), Occur.MUST));
    return all.build();
  }

  private static Query phrase(String[] words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String word : words) {
      phrase.add(new Term(RawIndexing.FOLDED, Sample.fold(word)));
    }
    return phrase.build();
  }

  private static Query within(Query words, int year) {
    long first = LocalDate.of(year, 1, 1).toEpochDay();
    long last = LocalDate.of(year, 12, 31).toEpochDay();
    return new BooleanQuery.Builder()
        .add(words, Occur.MUST)
        .add(LongPoint.newRangeQuery(RawIndexing.ISSUED, first, last), Occur.FILTER)
        .build();
  }

  private interface Source {
    Question next() throws IOException;
  }
}
