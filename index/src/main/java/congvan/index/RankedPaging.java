// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of one page by how well they fit the words. The best few by a cheap rank are
 * put in order by a dearer one ({@link Ranking}); whatever comes behind them keeps its cheap rank,
 * so that pages go on without end and each hit is on one of them.
 */
final class RankedPaging {
  /** How many are ranked with care. */
  static final int HEAD = 64;

  /** Up to so many are counted while they are found. */
  private static final int COUNTED = 1000;

  private static final int KEYS = 2;

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final DocumentsOfLetter letters;

  RankedPaging(IndexSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    letters = new DocumentsOfLetter(searcher.getIndexReader());
  }

  Page page(Query documents, Query better) throws IOException {
    Optional<Cursor> after = request.after().map(written -> Cursor.read(written, request));
    int before = after.map(Cursor::rank).orElse(0);
    int limit = Math.min(request.limit(), searcher.getIndexReader().maxDoc());
    return before < HEAD
        ? head(documents, better, before, before + limit)
        : tail(documents, after.orElseThrow(), limit);
  }

  private Page head(Query documents, Query better, int before, int end) throws IOException {
    TopDocs found = top(documents, null, Math.max(HEAD, end) + 1);
    List<ScoreDoc> all = new ArrayList<>(List.of(found.scoreDocs));
    List<ScoreDoc> head = all.subList(0, Math.min(HEAD, all.size()));
    Optional<String> next = Optional.empty();
    if (all.size() > end) {
      next = Optional.of(behind(all.get(Math.min(all.size(), Math.max(HEAD, end)) - 1), end));
    }
    new Rescoring(searcher, better).rescore(head);
    List<ScoreDoc> hits = all.subList(Math.min(before, all.size()), Math.min(end, all.size()));
    return new Page(hits, next, Page.total(found));
  }

  private Page tail(Query documents, Cursor after, int limit) throws IOException {
    TopDocs found = top(documents, document(after), limit + 1);
    List<ScoreDoc> all = List.of(found.scoreDocs);
    if (all.size() <= limit) {
      return new Page(all, Optional.empty(), Page.total(found));
    }
    List<ScoreDoc> hits = all.subList(0, limit);
    String next = behind(hits.getLast(), after.rank() + limit);
    return new Page(hits, Optional.of(next), Page.total(found));
  }

  private TopDocs top(Query documents, @Nullable ScoreDoc after, int count) throws IOException {
    return searcher.search(
        documents, new TopScoreDocCollectorManager(count, after, Math.max(count, COUNTED)));
  }

  private String behind(ScoreDoc document, int rank) throws IOException {
    int item = letters.letterOf(document.doc) - document.doc;
    List<String> keys = List.of(String.valueOf(document.score), letters.pathOf(document.doc));
    return new Cursor(Cursor.of(request), rank, item, keys).written();
  }

  /** Where the letter is gone, those of the same rank come again. */
  private ScoreDoc document(Cursor cursor) throws IOException {
    if (cursor.keys().size() != KEYS) {
      throw Cursor.refusal(cursor.written(), request);
    }
    OptionalInt letter = letters.at(cursor.keys().getLast());
    int document = letter.isPresent() ? Math.max(0, letter.getAsInt() - cursor.item()) : 0;
    return new ScoreDoc(document, score(cursor));
  }

  private float score(Cursor cursor) {
    try {
      return Float.parseFloat(cursor.keys().getFirst());
    } catch (NumberFormatException e) {
      throw Cursor.refusal(cursor.written(), request);
    }
  }
}
