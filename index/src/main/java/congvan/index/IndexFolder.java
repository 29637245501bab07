// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The folder of an index, and whether what is in it can be used. */
record IndexFolder(Path path, Directory directory) {

  /** The folder, which is made if it is not there. */
  static IndexFolder at(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new NotAnIndexException(path, "it is no folder");
    }
    return new IndexFolder(path, FSDirectory.open(path));
  }

  /** The last commit of the index in this folder, to be read. */
  static DirectoryReader read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NotAnIndexException(path, "there is no such folder");
    }
    return at(path).read();
  }

  /**
   * Checks that letters can be added here: there is nothing yet, or an index of this version.
   *
   * @throws IndexException if neither is so
   */
  void requireWritable() throws IOException {
    if (!isEmpty()) {
      requireVersion(explained(() -> SegmentInfos.readLatestCommit(directory).getUserData()));
    }
  }

  /**
   * Checks that nothing is lost here but an index, of whatever version.
   *
   * @throws NotAnIndexException if there is something else
   */
  void requireReplaceable() throws IOException {
    if (!isEmpty() && !DirectoryReader.indexExists(directory)) {
      throw new NotAnIndexException(path, "it holds other files");
    }
  }

  /** So it is, too, where the process ended before the first commit was through. */
  boolean isEmpty() throws IOException {
    return Arrays.stream(directory.listAll())
        .allMatch(file -> file.equals("write.lock") || file.startsWith("pending_segments_"));
  }

  private DirectoryReader read() throws IOException {
    if (isEmpty()) {
      throw new NotAnIndexException(path, "make one with congvan index PATH... --to " + path);
    }
    DirectoryReader reader = explained(() -> DirectoryReader.open(directory));
    try {
      requireVersion(reader.getIndexCommit().getUserData());
    } catch (IndexException e) {
      reader.close();
      throw e;
    }
    return reader;
  }

  private void requireVersion(Map<String, String> commit) throws IndexException {
    String version = commit.get(LetterSchema.VERSION_KEY);
    if (version == null) {
      throw new NotAnIndexException(path, "it holds a Lucene index of another program");
    }
    if (!version.equals(String.valueOf(LetterSchema.VERSION))) {
      throw new IndexVersionException(path, version);
    }
  }

  private <T> T explained(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (IndexNotFoundException e) {
      throw new NotAnIndexException(path, "it holds other files");
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexVersionException(path, e);
    } catch (CorruptIndexException e) {
      throw new IndexException(
          "the index in " + path + " is damaged; make it anew: " + IndexException.rebuilding(path),
          e);
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
