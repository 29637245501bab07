// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Some documents in order.
 *
 * @param next where those behind them begin, if there are any
 * @param total how many there are in all, if that came with finding these
 */
record Page(List<? extends ScoreDoc> hits, Optional<String> next, OptionalLong total) {
  private static final Page NONE = new Page(List.of(), Optional.empty(), OptionalLong.empty());

  static Page none() {
    return NONE;
  }

  static OptionalLong total(TopDocs found) {
    return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        ? OptionalLong.of(found.totalHits.value())
        : OptionalLong.empty();
  }
}
