// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;

/** Finds all documents of a query in the order of their paths; eight bytes of memory for each. */
final class LettersByPath {
  private static final int HALF = 32;

  private final IndexSearcher searcher;
  private long[] found = new long[0];
  private int count;

  LettersByPath(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  int[] of(Query documents) throws IOException {
    SortedDocValues paths =
        MultiDocValues.getSortedValues(searcher.getIndexReader(), LetterSchema.PATH);
    if (paths == null) {
      return new int[0];
    }
    Weight weight =
        searcher.createWeight(searcher.rewrite(documents), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(leaf, scorer.iterator(), paths);
      }
    }
    Arrays.sort(found, 0, count);
    return Arrays.stream(found, 0, count).mapToInt(each -> (int) each).toArray();
  }

  /** Keeps the rank of the path in the upper half and the document in the lower. */
  private void collect(LeafReaderContext leaf, DocIdSetIterator matching, SortedDocValues paths)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    int at = matching.nextDoc();
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      int document = leaf.docBase + at;
      if ((live == null || live.get(at)) && paths.advanceExact(document)) {
        found = ArrayUtil.grow(found, count + 1);
        found[count++] = (long) paths.ordValue() << HALF | document;
      }
      at = matching.nextDoc();
    }
  }
}
