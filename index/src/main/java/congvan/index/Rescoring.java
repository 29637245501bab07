// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Adds a second, dearer score to that of the documents that were found best. */
final class Rescoring {
  private final IndexSearcher searcher;
  private final Weight weight;

  Rescoring(IndexSearcher searcher, Query better) throws IOException {
    this.searcher = searcher;
    weight = searcher.createWeight(searcher.rewrite(better), ScoreMode.COMPLETE, 1);
  }

  /** Puts these in a new order, the best first; those alike stay as they stood. */
  <T extends ScoreDoc> void rescore(List<T> documents) throws IOException {
    ScoreDoc[] byPlace = documents.toArray(new ScoreDoc[0]);
    Arrays.sort(byPlace, Comparator.comparingInt(each -> each.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int at = 0; at < byPlace.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(byPlace[at].doc, leaves));
      at = rescore(leaf, byPlace, at);
    }
    documents.sort(Comparator.comparingDouble((ScoreDoc each) -> -each.score));
  }

  /** Rescores those of one segment; says where those of the next begin. */
  private int rescore(LeafReaderContext leaf, ScoreDoc[] documents, int from) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    int end = leaf.docBase + leaf.reader().maxDoc();
    int at = from;
    for (; at < documents.length && documents[at].doc < end; at++) {
      if (scorer != null && meets(scorer, documents[at].doc - leaf.docBase)) {
        documents[at].score += scorer.score();
      }
    }
    return at;
  }

  /**
   * Looks at the places of words in this document alone, not at those up to the next that meets.
   */
  private static boolean meets(Scorer scorer, int document) throws IOException {
    TwoPhaseIterator places = scorer.twoPhaseIterator();
    DocIdSetIterator documents = places == null ? scorer.iterator() : places.approximation();
    int at = documents.docID();
    int reached = at < document ? documents.advance(document) : at;
    return reached == document && (places == null || places.matches());
  }
}
