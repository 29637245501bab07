// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.Role;
import congvan.analysis.VietnameseAnalyzer;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens Lucene's writer as letters need it. */
final class Writers {
  private static final double BUFFER_MB = 128;

  private Writers() {}

  static LetterIndex open(IndexFolder folder, OpenMode mode) throws IOException {
    IndexWriter writer = writer(folder, mode);
    try {
      if (mode == OpenMode.CREATE || folder.isEmpty()) {
        writer.commit();
      }
      return new LetterIndex(folder, writer);
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriter writer(IndexFolder folder, OpenMode mode) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new VietnameseAnalyzer(Role.TEXT));
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setUseCompoundFile(false);
    try {
      IndexWriter writer = new IndexWriter(folder.directory(), config);
      writer.setLiveCommitData(
          Map.of(LetterSchema.VERSION_KEY, String.valueOf(LetterSchema.VERSION)).entrySet());
      return writer;
    } catch (LockObtainFailedException e) {
      throw new IndexInUseException(folder.path(), e);
    }
  }
}
