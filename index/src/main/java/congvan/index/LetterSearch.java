// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Letter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** An index of letters at one point in time. Safe to share between threads. */
public final class LetterSearch implements Closeable {
  private final DirectoryReader reader;

  /** Takes over a reference to the reader. */
  LetterSearch(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Opens what was committed last; another process may be writing the index. */
  public static LetterSearch open(Path folder) throws IOException {
    return new LetterSearch(IndexFolder.read(folder));
  }

  /** The letter of this path with its text. */
  public Optional<Letter> letter(String path) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LetterSchema.PATH, path)), BooleanClause.Occur.FILTER)
            .add(
                new TermQuery(new Term(LetterSchema.WHAT, LetterSchema.LETTER)),
                BooleanClause.Occur.FILTER)
            .build();
    StoredFields stored = reader.storedFields();
    for (ScoreDoc found : new IndexSearcher(reader).search(query, 1).scoreDocs) {
      return Optional.of(StoredLetter.letter(stored, found.doc));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
