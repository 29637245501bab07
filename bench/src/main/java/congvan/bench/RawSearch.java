// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** Asks the raw index: the ten best with their text, and how many there are. */
final class RawSearch implements Closeable {
  private static final int HITS = 10;
  private static final int FACETS = 10;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, StringDocValuesReaderState> states;

  RawSearch(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    states =
        Map.of(
            RawIndexing.TYPE, new StringDocValuesReaderState(reader, RawIndexing.TYPE),
            RawIndexing.ISSUER, new StringDocValuesReaderState(reader, RawIndexing.ISSUER));
  }

  DirectoryReader reader() {
    return reader;
  }

  /** How many there are. */
  long ask(Question question) throws IOException {
    TopDocs found = question.facets() ? facets(question.raw()) : counted(question.raw());
    StoredFields stored = reader.storedFields();
    for (ScoreDoc hit : found.scoreDocs) {
      stored.document(hit.doc);
    }
    return found.totalHits.value();
  }

  private TopDocs counted(Query query) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE));
  }

  private TopDocs facets(Query query) throws IOException {
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(searcher, query, HITS, new FacetsCollectorManager());
    for (Map.Entry<String, StringDocValuesReaderState> state : states.entrySet()) {
      new StringValueFacetCounts(state.getValue(), result.facetsCollector())
          .getTopChildren(FACETS, state.getKey());
    }
    return result.topDocs();
  }

  /** The ten best alone, uncounted: what Lucene can leave out of account it does. */
  void askUncounted(Question question) throws IOException {
    searcher.search(question.raw(), HITS);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
