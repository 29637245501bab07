// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Finds the documents of one page in an order that each document has of itself. */
final class SortedPaging {
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final PlaceOfHit places;

  SortedPaging(IndexSearcher searcher, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    places = new PlaceOfHit(new DocumentsOfLetter(searcher.getIndexReader()), request);
  }

  Page page(Query documents) throws IOException {
    Optional<Cursor> after = request.after().map(places::read);
    FieldDoc from = after.isPresent() ? places.document(after.get()) : null;
    int limit = Math.min(request.limit(), searcher.getIndexReader().maxDoc());
    TopFieldDocs found =
        searcher.search(
            documents,
            new TopFieldCollectorManager(
                SearchOrder.of(request.order()), limit + 1, from, limit + 1));
    List<FieldDoc> all =
        Arrays.stream(found.scoreDocs).map(FieldDoc.class::cast).map(SortedPaging::scored).toList();
    if (all.size() <= limit) {
      return new Page(all, Optional.empty(), Page.total(found));
    }
    List<FieldDoc> hits = all.subList(0, limit);
    int rank = after.map(Cursor::rank).orElse(0) + limit;
    return new Page(hits, Optional.of(places.behind(hits.getLast(), rank)), Page.total(found));
  }

  private static FieldDoc scored(FieldDoc document) {
    document.score = document.fields[0] instanceof Float score ? score : 0;
    return document;
  }
}
