// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Counts documents by the values of a field. Safe to share between threads. */
final class ValueCounts {
  private static final Comparator<Facet.Count> ORDER =
      Comparator.comparingInt(Facet.Count::count).reversed().thenComparing(Facet.Count::value);

  private final IndexReader reader;
  private final Map<ValueField, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  ValueCounts(IndexReader reader) {
    this.reader = reader;
  }

  /** The values of what was found, the most frequent first. */
  List<Facet.Count> of(ValueField field, FacetsCollector found) throws IOException {
    String name = LetterSchema.facet(field);
    if (!FieldInfos.getIndexedFields(reader).contains(name)) {
      return List.of();
    }
    FacetResult counted = new StringValueFacetCounts(state(field), found).getAllChildren(name);
    List<Facet.Count> counts = new ArrayList<>();
    if (counted != null) {
      for (LabelAndValue each : counted.labelValues) {
        counts.add(new Facet.Count(each.label, each.value.intValue()));
      }
    }
    counts.sort(ORDER);
    return counts;
  }

  private StringDocValuesReaderState state(ValueField field) throws IOException {
    StringDocValuesReaderState known = states.get(field);
    if (known == null) {
      known = new StringDocValuesReaderState(reader, LetterSchema.facet(field));
      states.put(field, known);
    }
    return known;
  }
}
