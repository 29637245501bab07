// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts what a query finds: all of it, and by the values of fields. */
final class Counting {
  private final IndexSearcher searcher;
  private final ValueCounts values;
  private final LocalDate today;

  Counting(IndexSearcher searcher, ValueCounts values, LocalDate today) {
    this.searcher = searcher;
    this.values = values;
    this.today = today;
  }

  /** How many there are, and how they are spread. */
  record Counted(long total, List<Facet> facets) {}

  Counted count(Query documents, List<ValueField> fields) throws IOException {
    if (fields.isEmpty()) {
      return new Counted(searcher.count(documents), List.of());
    }
    FacetsCollector found = searcher.search(documents, new FacetsCollectorManager());
    long total = found.getMatchingDocs().stream().mapToLong(each -> each.totalHits()).sum();
    List<Facet> facets = new ArrayList<>();
    for (ValueField field : fields) {
      facets.add(
          new Facet(
              field,
              field == ValueField.DUE ? DueCounts.of(found, today) : values.of(field, found)));
    }
    return new Counted(total, facets);
  }
}
