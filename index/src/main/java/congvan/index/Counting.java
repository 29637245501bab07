// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts what a query finds: all of it, and by the values of fields. */
final class Counting {
  private final IndexSearcher searcher;
  private final ValueCounts values;
  private final SearchRequest request;

  Counting(IndexSearcher searcher, ValueCounts values, SearchRequest request) {
    this.searcher = searcher;
    this.values = values;
    this.request = request;
  }

  /** How many there are, and how they are spread. */
  record Counted(long total, List<Facet> facets) {}

  /** Counts the fields of the request, and all, unless that was done before. */
  Counted count(Query documents, OptionalLong known) throws IOException {
    if (request.facets().isEmpty()) {
      long total = known.isPresent() ? known.getAsLong() : searcher.count(documents);
      return new Counted(total, List.of());
    }
    FacetsCollector found = searcher.search(documents, new FacetsCollectorManager());
    long total = found.getMatchingDocs().stream().mapToLong(each -> each.totalHits()).sum();
    List<Facet> facets = new ArrayList<>();
    for (ValueField field : request.facets()) {
      facets.add(
          new Facet(
              field,
              field == ValueField.DUE
                  ? DueCounts.of(found, request.today())
                  : values.of(field, found)));
    }
    return new Counted(total, facets);
  }
}
