// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.DayRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts documents by their deadlines as seen from a day; one with several may count thrice. */
final class DueCounts {
  private static final List<DueSpan> SPANS = List.of(DueSpan.values());

  private final int[] counts = new int[SPANS.size()];
  private final List<DayRange> ranges = new ArrayList<>();

  private DueCounts(LocalDate today) {
    for (DueSpan span : SPANS) {
      ranges.add(span.from(today));
    }
  }

  /** In the order of time, those that occur. */
  static List<Facet.Count> of(FacetsCollector found, LocalDate today) throws IOException {
    DueCounts counts = new DueCounts(today);
    for (MatchingDocs documents : found.getMatchingDocs()) {
      counts.add(documents);
    }
    return counts.list();
  }

  private void add(MatchingDocs documents) throws IOException {
    DocIdSetIterator found = documents.bits() == null ? null : documents.bits().iterator();
    if (found == null) {
      return;
    }
    SortedNumericDocValues days =
        DocValues.getSortedNumeric(documents.context().reader(), LetterSchema.DUE);
    DocIdSetIterator due = ConjunctionUtils.intersectIterators(List.of(found, days));
    while (due.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      add(days);
    }
  }

  private void add(SortedNumericDocValues days) throws IOException {
    int met = 0;
    for (int i = 0; i < days.docValueCount(); i++) {
      met |= 1 << span(LocalDate.ofEpochDay(days.nextValue()));
    }
    for (int span = 0; span < counts.length; span++) {
      counts[span] += met >> span & 1;
    }
  }

  private int span(LocalDate day) {
    int span = 0;
    while (ranges.get(span).last().filter(day::isAfter).isPresent()) {
      span++;
    }
    return span;
  }

  private List<Facet.Count> list() {
    List<Facet.Count> list = new ArrayList<>();
    for (int span = 0; span < counts.length; span++) {
      if (counts[span] > 0) {
        list.add(new Facet.Count(SPANS.get(span).name(), counts[span]));
      }
    }
    return list;
  }
}
