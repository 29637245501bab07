// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Finds the documents of one page. By relevance, the best few hundred by a cheap rank are put in
 * order by a dearer one ({@link Ranking}); whatever comes behind them keeps its cheap rank, so that
 * pages go on without end and each hit is on one of them.
 */
final class Paging {
  /** How many are ranked with care. */
  static final int HEAD = 200;

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Query documents;
  private final Sort sort;
  private final PlaceOfHit places;

  Paging(IndexSearcher searcher, SearchRequest request, Query documents) {
    this.searcher = searcher;
    this.request = request;
    this.documents = documents;
    sort = SearchOrder.of(request.order());
    places = new PlaceOfHit(new DocumentsOfLetter(searcher.getIndexReader()), request);
  }

  /**
   * Some documents in order.
   *
   * @param next where those behind them begin, if there are any
   */
  record Page(List<FieldDoc> hits, Optional<String> next) {}

  Page page() throws IOException {
    Optional<Cursor> after = request.after().map(places::read);
    int before = after.map(Cursor::rank).orElse(0);
    Optional<Query> better = better();
    return better.isPresent() && before < HEAD ? head(better.get(), before) : tail(after, before);
  }

  private Optional<Query> better() {
    return request.order() == Order.RELEVANCE
        ? Ranking.of(request.query(), new FieldNames(request.target()))
        : Optional.empty();
  }

  private Page head(Query better, int before) throws IOException {
    int end = Math.addExact(before, request.limit());
    List<FieldDoc> found = top(Optional.empty(), Math.max(HEAD, end) + 1);
    List<FieldDoc> head = new ArrayList<>(found.subList(0, Math.min(HEAD, found.size())));
    Optional<FieldDoc> last = Optional.of(head).filter(it -> !it.isEmpty()).map(List::getLast);
    new Rescoring(searcher, better).rescore(head);
    List<FieldDoc> all = new ArrayList<>(head);
    all.addAll(found.subList(head.size(), found.size()));
    List<FieldDoc> hits = all.subList(Math.min(before, all.size()), Math.min(end, all.size()));
    if (all.size() <= end || hits.isEmpty()) {
      return new Page(hits, Optional.empty());
    }
    FieldDoc goneBy = end <= HEAD ? last.orElseThrow() : hits.getLast();
    return new Page(hits, Optional.of(places.behind(goneBy, end)));
  }

  private Page tail(Optional<Cursor> after, int before) throws IOException {
    FieldDoc from = after.isPresent() ? places.document(after.get()) : null;
    List<FieldDoc> found = top(Optional.ofNullable(from), Math.addExact(request.limit(), 1));
    List<FieldDoc> hits = found.subList(0, Math.min(request.limit(), found.size()));
    if (hits.isEmpty() || found.size() == hits.size()) {
      return new Page(hits, Optional.empty());
    }
    return new Page(hits, Optional.of(places.behind(hits.getLast(), before + hits.size())));
  }

  private List<FieldDoc> top(Optional<FieldDoc> after, int count) throws IOException {
    int most = Math.clamp(count, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    TopFieldCollectorManager manager =
        new TopFieldCollectorManager(sort, most, after.orElse(null), most);
    return Arrays.stream(searcher.search(documents, manager).scoreDocs)
        .map(FieldDoc.class::cast)
        .peek(Paging::score)
        .toList();
  }

  private static void score(FieldDoc document) {
    document.score = document.fields[0] instanceof Float score ? score : 0;
  }
}
