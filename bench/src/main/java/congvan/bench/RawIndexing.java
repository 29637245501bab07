// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene does without us, the floor: the text stored and indexed by its standard analyzer, and
 * once more without marks; the day of issue, and two facets. Nothing is extracted.
 */
final class RawIndexing implements Indexing {
  static final String TEXT = "text";
  static final String FOLDED = "folded";
  static final String ISSUED = "issued";
  static final String TYPE = "type";
  static final String ISSUER = "issuer";
  private static final double BUFFER_MB = 128;

  private final IndexWriter writer;

  RawIndexing(Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MB);
    writer = new IndexWriter(FSDirectory.open(folder), config);
  }

  @Override
  public void add(Sample sample) throws IOException {
    Document document = new Document();
    document.add(new TextField(TEXT, sample.text(), Field.Store.YES));
    document.add(new TextField(FOLDED, sample.folded(), Field.Store.NO));
    document.add(new LongPoint(ISSUED, sample.issuedOn().toEpochDay()));
    document.add(new SortedSetDocValuesField(TYPE, new BytesRef(sample.type())));
    document.add(new SortedSetDocValuesField(ISSUER, new BytesRef(sample.issuer())));
    writer.addDocument(document);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
