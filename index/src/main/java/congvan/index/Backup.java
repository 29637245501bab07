// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** Copies a commit into another folder, which is an index only when all of it is there. */
final class Backup {
  private final IndexFolder target;

  /**
   * Makes ready to copy into a folder, which is made if it is not there.
   *
   * @throws IndexException if there is something in it
   */
  static Backup into(Path folder) throws IOException {
    IndexFolder target = IndexFolder.at(folder);
    if (!target.isEmpty()) {
      throw new IndexException("cannot back up into " + folder + ": the folder is not empty");
    }
    return new Backup(target);
  }

  private Backup(IndexFolder target) {
    this.target = target;
  }

  /** Copies the files of a commit that stays as long as that takes. */
  void copy(IndexCommit commit) throws IOException {
    Directory to = target.directory();
    List<String> files = new ArrayList<>(commit.getFileNames());
    String last = commit.getSegmentsFileName();
    files.remove(last);
    for (String file : files) {
      to.copyFrom(commit.getDirectory(), file, file, IOContext.READONCE);
    }
    to.sync(files);
    String pending = "pending_" + last;
    to.copyFrom(commit.getDirectory(), last, pending, IOContext.READONCE);
    to.sync(List.of(pending));
    to.rename(pending, last);
    to.syncMetaData();
  }
}
