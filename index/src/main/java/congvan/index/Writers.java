// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.Role;
import congvan.analysis.VietnameseAnalyzer;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens Lucene's writer as letters need it. */
final class Writers {
  private static final double BUFFER_MB = 128;

  private Writers() {}

  static LetterIndex open(IndexFolder folder, OpenMode mode) throws IOException {
    SnapshotDeletionPolicy commits =
        new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    IndexWriter writer = writer(folder, config(mode).setIndexDeletionPolicy(commits));
    try {
      if (mode == OpenMode.CREATE || folder.isEmpty()) {
        writer.commit();
      }
      return new LetterIndex(folder, writer, commits);
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(new VietnameseAnalyzer(Role.TEXT))
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setUseCompoundFile(false);
  }

  private static IndexWriter writer(IndexFolder folder, IndexWriterConfig config)
      throws IOException {
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
