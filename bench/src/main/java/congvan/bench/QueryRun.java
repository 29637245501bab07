// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.index.LetterSearch;
import congvan.index.SearchRequest;
import congvan.query.LetterQuery;
import congvan.testdata.LetterGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Asks both indexes the same questions, warm, and prints how long they take. */
final class QueryRun {
  private final RawSearch raw;
  private final LetterSearch ours;
  private final Vocabulary vocabulary;
  private final int questions;

  private QueryRun(RawSearch raw, LetterSearch ours, Vocabulary vocabulary, int questions) {
    this.raw = raw;
    this.ours = ours;
    this.vocabulary = vocabulary;
    this.questions = questions;
  }

  /** Searches what was indexed in the two folders. */
  static void run(Path rawIndex, Path ourIndex, LetterGenerator generator, int questions)
      throws IOException {
    try (RawSearch raw = new RawSearch(rawIndex);
        LetterSearch ours = LetterSearch.open(ourIndex)) {
      new QueryRun(raw, ours, Vocabulary.of(raw.reader(), generator), questions).measure();
    }
  }

  private void measure() throws IOException {
    print(
        "%-20s %9s %22s %22s %14s %6s %6s%n",
        "queries, \u00b5s",
        "same hits",
        "raw Lucene p50    p99",
        "congvan p50    p99",
        "uncounted p99",
        "p50",
        "p99");
    Map<String, List<Question>> all = new Questions(vocabulary).all(questions);
    for (Map.Entry<String, List<Question>> kind : all.entrySet()) {
      measure(kind.getKey(), kind.getValue());
    }
    recall();
  }

  private void measure(String kind, List<Question> questions) throws IOException {
    double same = same(questions);
    Times floor = Times.of(questions, raw::ask);
    Times uncounted = Times.of(questions, raw::askUncounted);
    Times times = Times.of(questions, question -> ours.search(question.ours()));
    print(
        "%-20s %8.1f%% %15.0f %6.0f %15.0f %6.0f %14.0f %6.2f %6.2f%n",
        kind,
        100 * same,
        floor.p50(),
        floor.p99(),
        times.p50(),
        times.p99(),
        uncounted.p99(),
        times.p50() / floor.p50(),
        times.p99() / floor.p99());
  }

  private double same(List<Question> questions) throws IOException {
    int same = 0;
    for (Question question : questions) {
      same += ours.search(question.ours()).total() == raw.ask(question) ? 1 : 0;
    }
    return (double) same / questions.size();
  }

  /** How many of the letters found by words with their marks are found by those without. */
  private void recall() throws IOException {
    Random random = new Random(6);
    long found = 0;
    long lost = 0;
    for (int at = 0; at < questions; at++) {
      String words = String.join(" ", vocabulary.together(random));
      LetterQuery marked = LetterQuery.words(words);
      found += total(marked);
      lost += total(marked.and(LetterQuery.words(Sample.fold(words)).not()));
    }
    print(
        "recall of words without marks: %.4f (%d letters found by %d questions)%n",
        1 - (double) lost / found, found, questions);
  }

  private long total(LetterQuery query) throws IOException {
    return ours.search(SearchRequest.of(query).limit(1)).total();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
