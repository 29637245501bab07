// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.Role;
import congvan.analysis.VietnameseAnalyzer;
import congvan.letter.Letter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** Draft. */
public final class LetterIndex implements Closeable {
  private final IndexWriter writer;
  private final FacetsConfig facets = new FacetsConfig();

  private LetterIndex(IndexWriter writer) {
    this.writer = writer;
    facets.setMultiValued(LetterSchema.ASSIGNEE, true);
  }

  public static LetterIndex open(Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new VietnameseAnalyzer(Role.TEXT));
    config.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
    config.setRAMBufferSizeMB(256);
    return new LetterIndex(new IndexWriter(FSDirectory.open(folder), config));
  }

  public void add(Letter letter) throws IOException {
    List<Document> built = new java.util.ArrayList<>();
    for (Document document : LetterDocuments.of(letter)) {
      built.add(facets.build(document));
    }
    writer.updateDocuments(new Term(LetterSchema.PATH, letter.source().path()), built);
  }

  public void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
