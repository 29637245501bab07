// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;

/** The paths of all letters of an index. */
final class LetterPaths {
  private LetterPaths() {}

  static void forEach(IndexReader reader, Consumer<String> each) throws IOException {
    Terms paths = MultiTerms.getTerms(reader, LetterSchema.PATH);
    if (paths == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum path = paths.iterator();
    while (path.next() != null) {
      if (live == null || hasLive(path.postings(null, PostingsEnum.NONE), live)) {
        each.accept(path.term().utf8ToString());
      }
    }
  }

  private static boolean hasLive(PostingsEnum documents, Bits live) throws IOException {
    int it = documents.nextDoc();
    while (it != PostingsEnum.NO_MORE_DOCS && !live.get(it)) {
      it = documents.nextDoc();
    }
    return it != PostingsEnum.NO_MORE_DOCS;
  }
}
