// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Goes from a letter's path to its document, and from a task's document to its letter's. */
final class DocumentsOfLetter {
  private final List<LeafReaderContext> leaves;

  DocumentsOfLetter(IndexReader reader) {
    leaves = reader.leaves();
  }

  /** The letter's own document, which is the last of those that have its path. */
  OptionalInt at(String path) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum postings = leaf.reader().postings(new Term(LetterSchema.PATH, path));
      int last = postings == null ? -1 : lastLive(postings, leaf.reader().getLiveDocs());
      if (last >= 0) {
        return OptionalInt.of(leaf.docBase + last);
      }
    }
    return OptionalInt.empty();
  }

  private static int lastLive(PostingsEnum postings, Bits live) throws IOException {
    int last = -1;
    int at = postings.nextDoc();
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      last = live == null || live.get(at) ? at : last;
      at = postings.nextDoc();
    }
    return last;
  }

  /** The path of the letter to which this document belongs. */
  String pathOf(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues paths = DocValues.getSorted(leaf.reader(), LetterSchema.PATH);
    if (!paths.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("a document without a path: " + document);
    }
    return paths.lookupOrd(paths.ordValue()).utf8ToString();
  }

  /** The document of the letter to which this one belongs: it stands behind those of its tasks. */
  int letterOf(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    PostingsEnum letters =
        leaf.reader().postings(new Term(LetterSchema.WHAT, LetterSchema.LETTER), PostingsEnum.NONE);
    if (letters == null) {
      throw new IllegalStateException("a segment without a letter: " + leaf);
    }
    return leaf.docBase + letters.advance(document - leaf.docBase);
  }
}
