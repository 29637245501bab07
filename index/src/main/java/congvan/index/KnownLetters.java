// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which letters there are and what files they were read from, those too that no searcher sees yet.
 * Safe to share between threads.
 */
final class KnownLetters extends LiveFieldValues<IndexSearcher, String> {
  private static final String DELETED = "";

  KnownLetters(ReferenceManager<IndexSearcher> searchers) {
    super(searchers, DELETED);
  }

  /** {@link Digests} of the file of the letter with this path. */
  Optional<String> digest(String path) throws IOException {
    return Optional.ofNullable(get(path));
  }

  @Override
  @SuppressWarnings("NullAway") // LiveFieldValues takes null for "there is none"
  protected String lookupFromSearcher(IndexSearcher searcher, String path) throws IOException {
    BytesRef key = new BytesRef(path);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Optional<String> digest = digest(leaf.reader(), key);
      if (digest.isPresent()) {
        return digest.get();
      }
    }
    return null;
  }

  private static Optional<String> digest(LeafReader reader, BytesRef path) throws IOException {
    Terms terms = reader.terms(LetterSchema.PATH);
    if (terms == null) {
      return Optional.empty();
    }
    TermsEnum paths = terms.iterator();
    return paths.seekExact(path)
        ? digest(reader, paths.postings(null, PostingsEnum.NONE))
        : Optional.empty();
  }

  /** A letter stands behind its tasks; what was replaced still stands there, too. */
  private static Optional<String> digest(LeafReader reader, PostingsEnum documents)
      throws IOException {
    Bits live = reader.getLiveDocs();
    BinaryDocValues digests = DocValues.getBinary(reader, LetterSchema.CONTENT);
    for (int it = documents.nextDoc(); it != PostingsEnum.NO_MORE_DOCS; it = documents.nextDoc()) {
      if ((live == null || live.get(it)) && digests.advanceExact(it)) {
        return Optional.of(Digests.text(digests.binaryValue()));
      }
    }
    return Optional.empty();
  }
}
