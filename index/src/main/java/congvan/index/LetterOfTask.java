// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** Asks of the letter that a task stands in what only letters have in the index. */
final class LetterOfTask {
  private static final BitSetProducer LETTERS =
      new QueryBitSetProducer(new TermQuery(new Term(LetterSchema.WHAT, LetterSchema.LETTER)));

  private LetterOfTask() {}

  /** The tasks of the letters that meet a query, which must ask for what no task has. */
  static Query meets(Query ofLetters) {
    return new ToChildBlockJoinQuery(ofLetters, LETTERS);
  }
}
