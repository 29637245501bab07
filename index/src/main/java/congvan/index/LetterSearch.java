// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import congvan.query.LetterQuery;
import congvan.query.NumberField;
import congvan.query.ValueField;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/**
 * An index of letters at one point in time. Safe to share between threads.
 *
 * <pre>{@code
 * try (LetterSearch letters = LetterSearch.open(Path.of("index"))) {
 *   SearchResult found = letters.search(SearchRequest.of(LetterQuery.words("giam ngheo")));
 * }
 * }</pre>
 */
public final class LetterSearch implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final StoredLetters letters;
  private final ValueCounts values;
  private final Suggestions suggestions;

  /** Takes over a reference to the reader. */
  LetterSearch(DirectoryReader reader) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    letters = new StoredLetters(reader);
    values = new ValueCounts(reader);
    suggestions = new Suggestions(searcher, values);
  }

  /**
   * Opens what was committed last; another process may be writing the index.
   *
   * @throws NotAnIndexException if there is none
   * @throws IndexVersionException if another version of congvan wrote it
   */
  public static LetterSearch open(Path folder) throws IOException {
    return new LetterSearch(IndexFolder.read(folder));
  }

  /**
   * Searches for letters or tasks. A query that finds nothing gives an empty result, whatever it
   * is.
   *
   * @throws IllegalArgumentException if {@link SearchRequest#after} is not from a search of the
   *     same order and target, or the query has more than a thousand parts
   */
  public SearchResult search(SearchRequest request) throws IOException {
    try {
      return found(request);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "a query of more than " + IndexSearcher.getMaxClauseCount() + " parts", e);
    }
  }

  private SearchResult found(SearchRequest request) throws IOException {
    Query documents = translation(request).documents(request.query());
    Page page = page(request, documents);
    Counting counting = new Counting(searcher, values, request);
    Counting.Counted counted = counting.count(documents, page.total());
    List<Hit> hits = new HitReader(letters, request).hits(page.hits());
    return new SearchResult(counted.total(), hits, counted.facets(), page.next());
  }

  private Page page(SearchRequest request, Query documents) throws IOException {
    if (request.limit() == 0) {
      return Page.none();
    }
    Optional<Query> better = Ranking.of(request);
    return better.isPresent()
        ? new RankedPaging(searcher, request).page(documents, better.get())
        : new SortedPaging(searcher, request).page(documents);
  }

  private static QueryTranslation translation(SearchRequest request) {
    return new QueryTranslation(request.target(), request.today());
  }

  /** The letter of this path with its text. */
  public Optional<Letter> letter(String path) throws IOException {
    OptionalInt document = letters.documents().at(path);
    return document.isPresent()
        ? Optional.of(letters.letter(document.getAsInt()))
        : Optional.empty();
  }

  /**
   * Hands out every letter that meets a query, with its text, in the order of their paths. One is
   * in memory at a time.
   */
  public void forEach(LetterQuery query, Consumer<Letter> each) throws IOException {
    Query documents = translation(SearchRequest.of(query)).documents(query);
    for (int document : new LettersByPath(searcher).of(documents)) {
      each.accept(letters.letter(document));
    }
  }

  /** All letters with this số, ký hiệu, however it is spaced, in the order of their paths. */
  public List<LetterSummary> withNumber(String number) throws IOException {
    return withKey(NumberField.NUMBER, number);
  }

  /** All letters that cite this số, ký hiệu, in the order of their paths. */
  public List<LetterSummary> citing(String number) throws IOException {
    return withKey(NumberField.CITES, number);
  }

  /**
   * The letters whose text is most like that of a letter, the most alike first; the letter itself
   * is among them if it is in the index. Marks, capitals and the damage of a scan matter little.
   * How alike they are is for the caller to find out: there are always {@code limit}.
   */
  public List<LetterSummary> alike(Letter letter, int limit) throws IOException {
    return AlikeLetters.of(letter.text(), reader, limit);
  }

  private List<LetterSummary> withKey(NumberField field, String number) throws IOException {
    Query documents =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(FieldNames.key(field), NumberKey.of(number))), Occur.FILTER)
            .add(new TermQuery(new Term(LetterSchema.WHAT, LetterSchema.LETTER)), Occur.FILTER)
            .build();
    int most = Math.max(1, searcher.count(documents));
    List<LetterSummary> found = new ArrayList<>();
    for (ScoreDoc each : searcher.search(documents, most, Sort.INDEXORDER).scoreDocs) {
      found.add(letters.summary(each.doc));
    }
    found.sort(Comparator.comparing(LetterSummary::path));
    return found;
  }

  /**
   * Values of letters with words that begin as those typed do, in their order, with or without
   * marks: {@code noi v} gives {@code Sở Nội vụ}. Those of the most letters come first; {@link
   * ValueField#DUE} has none.
   */
  public List<Facet.Count> suggest(ValueField field, String typed, int limit) throws IOException {
    return suggestions.of(field, typed, limit);
  }

  /**
   * Numbers of letters that begin so, then those of which a part does: {@code 49}, {@code sldt}.
   */
  public List<Facet.Count> suggestNumber(String typed, int limit) throws IOException {
    return new NumberSuggestions(searcher, letters).of(typed, limit);
  }

  /**
   * What somebody may have meant by words that are in no letter: {@code giam ngeo} gives {@code
   * giảm nghèo}. Nothing if a letter has them all, or no like words lead to one.
   */
  public Optional<String> didYouMean(String typed) throws IOException {
    return new SpellingOfQuery(searcher, letters).meant(typed);
  }

  /** What the index holds. */
  public Statistics statistics() throws IOException {
    return new StatisticsReader(reader, searcher, values).read();
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
