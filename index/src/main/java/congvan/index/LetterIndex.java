// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * An index of letters in a folder, open for writing. One process at a time can write it; any number
 * can search it meanwhile, see {@link LetterSearch#open}. Safe to share between threads.
 *
 * <pre>{@code
 * try (LetterIndex index = LetterIndex.open(Path.of("index"))) {
 *   index.add(LetterParser.standard().parse(Path.of("152-QD-UBND.pdf")));
 *   index.commit();
 * }
 * }</pre>
 *
 * What {@link #commit} has returned from stays, whatever happens to the process; what was added
 * since may be lost with it. After an error of the disk the index is closed, and holds what was
 * committed last.
 */
public final class LetterIndex implements Closeable {
  /** Beyond so many, what was added is looked up in the index and no longer kept in memory. */
  private static final int MOST_UNSEEN = 20_000;

  private static final int STRIPES = 64;

  private final Path folder;
  private final IndexWriter writer;
  private final SnapshotDeletionPolicy commits;
  private final SearcherManager searchers;
  private final KnownLetters known;
  private final Queue<LetterDocuments> idle = new ConcurrentLinkedQueue<>();
  private final Object[] stripes = new Object[STRIPES];

  LetterIndex(IndexFolder folder, IndexWriter writer, SnapshotDeletionPolicy commits)
      throws IOException {
    this.folder = folder.path();
    this.writer = writer;
    this.commits = commits;
    searchers = new SearcherManager(writer, new SearcherFactory());
    known = new KnownLetters(searchers);
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /**
   * Opens the index in a folder, or makes one there if the folder is empty or not there.
   *
   * @throws IndexInUseException if it is being written already
   * @throws IndexVersionException if another version of congvan wrote it
   * @throws NotAnIndexException if the folder holds something else
   */
  public static LetterIndex open(Path folder) throws IOException {
    IndexFolder opened = IndexFolder.at(folder);
    opened.requireWritable();
    return Writers.open(opened, OpenMode.CREATE_OR_APPEND);
  }

  /**
   * Opens an empty index in a folder. The index that is there, of whatever version, is deleted.
   *
   * @throws IndexInUseException if it is being written
   * @throws NotAnIndexException if the folder holds something else, which stays
   */
  public static LetterIndex rebuild(Path folder) throws IOException {
    IndexFolder opened = IndexFolder.at(folder);
    opened.requireReplaceable();
    return Writers.open(opened, OpenMode.CREATE);
  }

  /**
   * Adds a letter with its tasks. A letter with the same {@code source.path} is replaced, unless
   * its {@code source.sha256} is the same, too.
   *
   * @throws IllegalArgumentException if the letter does not hold its text
   */
  public Change add(Letter letter) throws IOException {
    if (letter.text().isEmpty() && letter.source().characters() > 0) {
      throw new IllegalArgumentException("without its text: " + letter.source().path());
    }
    String path = letter.source().path();
    synchronized (stripe(path)) {
      return writing(() -> put(letter, known.digest(path)));
    }
  }

  private Change put(Letter letter, Optional<String> before) throws IOException {
    String digest = Digests.half(letter.source().sha256());
    if (before.filter(digest::equals).isPresent()) {
      return Change.UNCHANGED;
    }
    LetterDocuments documents = Optional.ofNullable(idle.poll()).orElseGet(LetterDocuments::new);
    if (before.isPresent()) {
      writer.updateDocuments(byPath(letter.source().path()), documents.of(letter));
    } else {
      writer.addDocuments(documents.of(letter));
    }
    idle.add(documents);
    known.add(letter.source().path(), digest);
    if (known.size() > MOST_UNSEEN) {
      searchers.maybeRefresh();
    }
    return before.isPresent() ? Change.REPLACED : Change.ADDED;
  }

  /** Tells whether this file of this path was added, committed or not. */
  public boolean has(String path, String sha256) throws IOException {
    return writing(() -> known.digest(path).filter(Digests.half(sha256)::equals).isPresent());
  }

  /** Deletes the letter of this path with its tasks; tells whether there was one. */
  public boolean delete(String path) throws IOException {
    synchronized (stripe(path)) {
      return writing(
          () -> {
            boolean there = known.digest(path).isPresent();
            writer.deleteDocuments(byPath(path));
            known.delete(path);
            return there;
          });
    }
  }

  /** The paths of all letters, committed or not, in the order of their signs. */
  public void forEachPath(Consumer<String> each) throws IOException {
    writing(
        () -> {
          searchers.maybeRefreshBlocking();
          IndexSearcher searcher = searchers.acquire();
          try {
            LetterPaths.forEach(searcher.getIndexReader(), each);
          } finally {
            searchers.release(searcher);
          }
          return true;
        });
  }

  /** Makes all that was done lasting: on the disk, and seen by other processes that search. */
  public void commit() throws IOException {
    writing(writer::commit);
    writing(searchers::maybeRefresh);
  }

  /**
   * Copies what was committed last into an empty folder, which is made if it is not there; the copy
   * can be opened as this can. Adding and committing go on meanwhile.
   */
  public void backup(Path folder) throws IOException {
    Backup backup = Backup.into(folder);
    writing(
        () -> {
          IndexCommit commit = commits.snapshot();
          try {
            backup.copy(commit);
          } finally {
            commits.release(commit);
          }
          return true;
        });
  }

  /** Searches the index as it is now, with what is not committed. To be closed after use. */
  public LetterSearch search() throws IOException {
    return writing(
        () -> {
          searchers.maybeRefreshBlocking();
          return new LetterSearch((DirectoryReader) searchers.acquire().getIndexReader());
        });
  }

  /** Commits and closes; does nothing if the index is closed. */
  @Override
  public void close() throws IOException {
    writing(
        () -> {
          known.close();
          searchers.close();
          writer.close();
          return true;
        });
  }

  private Object stripe(String path) {
    return stripes[Math.floorMod(path.hashCode(), STRIPES)];
  }

  private static Term byPath(String path) {
    return new Term(LetterSchema.PATH, path);
  }

  private <T> T writing(Work<T> work) throws IOException {
    try {
      return work.done();
    } catch (AlreadyClosedException e) {
      throw new IndexException(
          "the index in " + folder + " is closed" + reason() + "; what was committed is in it", e);
    } catch (IOException e) {
      throw new IndexException(
          "cannot write the index in "
              + folder
              + ": "
              + e.getMessage()
              + "; what was committed is in it",
          e);
    }
  }

  private String reason() {
    return Optional.ofNullable(writer.getTragicException())
        .map(it -> " after an error: " + it.getMessage())
        .orElse("");
  }

  private interface Work<T> {
    T done() throws IOException;
  }
}
