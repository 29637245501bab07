// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Completes what somebody begins to type with values that letters have. The values of a field are
 * counted once. Safe to share between threads.
 */
final class Suggestions {
  private final IndexSearcher searcher;
  private final ValueCounts values;
  private final Map<ValueField, List<Known>> known = new ConcurrentHashMap<>();

  Suggestions(IndexSearcher searcher, ValueCounts values) {
    this.searcher = searcher;
    this.values = values;
  }

  /** A value and its words without marks, each with a blank before it. */
  private record Known(Facet.Count count, String words) {
    static Known of(Facet.Count count) {
      return new Known(count, wordsOf(count.value()));
    }
  }

  /** The values with words that begin as those typed do, in their order; most letters first. */
  List<Facet.Count> of(ValueField field, String typed, int limit) throws IOException {
    String wanted = wordsOf(typed);
    return known(field).stream()
        .filter(each -> each.words().contains(wanted))
        .limit(limit)
        .map(Known::count)
        .toList();
  }

  private static String wordsOf(String text) {
    StringBuilder words = new StringBuilder();
    for (TypedWords.Word word : TypedWords.ofText(text).words()) {
      words.append(' ').append(word.bare());
    }
    return words.isEmpty() ? " " : words.toString();
  }

  private List<Known> known(ValueField field) throws IOException {
    List<Known> list = known.get(field);
    if (list == null) {
      TermQuery letters = new TermQuery(new Term(LetterSchema.WHAT, LetterSchema.LETTER));
      list =
          values.of(field, searcher.search(letters, new FacetsCollectorManager())).stream()
              .map(Known::of)
              .toList();
      known.put(field, list);
    }
    return list;
  }
}
