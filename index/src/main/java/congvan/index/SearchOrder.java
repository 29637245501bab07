// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/** An {@link Order} as Lucene sorts by it; what is alike stands in the order of its path. */
final class SearchOrder {
  private SearchOrder() {}

  static Sort of(Order order) {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest(), path());
      case NEWEST -> new Sort(newest(), path());
      case OLDEST -> new Sort(earliest(LetterSchema.ISSUED), path());
      case DUE -> new Sort(earliest(LetterSchema.DUE), path());
    };
  }

  private static SortField newest() {
    return day(LetterSchema.ISSUED, true, Integer.MIN_VALUE);
  }

  private static SortField earliest(String field) {
    return day(field, false, Integer.MAX_VALUE);
  }

  private static SortField day(String field, boolean newest, int missing) {
    return new SortedNumericSortField(
        field, SortField.Type.INT, newest, SortedNumericSelector.Type.MIN, missing);
  }

  private static SortField path() {
    return new SortField(LetterSchema.PATH, SortField.Type.STRING);
  }
}
