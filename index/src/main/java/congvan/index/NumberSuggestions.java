// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Completes a số, ký hiệu that somebody begins to type, or a part of it. */
final class NumberSuggestions {
  /** More than that are not compared by how frequent they are. */
  private static final int MOST = 500;

  private final IndexSearcher searcher;
  private final StoredLetters letters;

  NumberSuggestions(IndexSearcher searcher, StoredLetters letters) {
    this.searcher = searcher;
    this.letters = letters;
  }

  /** Those that begin so, then those with a part that does; of each the most frequent first. */
  List<Facet.Count> of(String typed, int limit) throws IOException {
    String wanted = NumberKey.of(typed);
    Terms keys = MultiTerms.getTerms(searcher.getIndexReader(), LetterSchema.NUMBER_KEY);
    if (keys == null || limit <= 0) {
      return List.of();
    }
    Set<Facet.Count> found = new LinkedHashSet<>(counted(beginning(keys, wanted)));
    if (found.size() < limit && !wanted.isEmpty()) {
      found.addAll(counted(containing(keys, wanted)));
    }
    return found.stream().limit(limit).toList();
  }

  private static List<String> beginning(Terms keys, String wanted) throws IOException {
    List<String> found = new ArrayList<>();
    TermsEnum terms = keys.iterator();
    boolean more = terms.seekCeil(new BytesRef(wanted)) != TermsEnum.SeekStatus.END;
    while (more && found.size() < MOST) {
      String key = terms.term().utf8ToString();
      more = key.startsWith(wanted) && found.add(key) && terms.next() != null;
    }
    return found;
  }

  private static List<String> containing(Terms keys, String wanted) throws IOException {
    List<String> found = new ArrayList<>();
    TermsEnum terms = keys.iterator();
    BytesRef term = terms.next();
    while (term != null && found.size() < MOST) {
      String key = term.utf8ToString();
      if (key.contains("/" + wanted) || key.contains("-" + wanted)) {
        found.add(key);
      }
      term = terms.next();
    }
    return found;
  }

  private List<Facet.Count> counted(List<String> keys) throws IOException {
    List<Facet.Count> counts = new ArrayList<>();
    for (String key : keys) {
      Query letter =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(LetterSchema.NUMBER_KEY, key)), Occur.FILTER)
              .add(new TermQuery(new Term(LetterSchema.WHAT, LetterSchema.LETTER)), Occur.FILTER)
              .build();
      for (ScoreDoc first : searcher.search(letter, 1).scoreDocs) {
        String number = letters.summary(first.doc).number().orElse(key);
        counts.add(new Facet.Count(number, searcher.count(letter)));
      }
    }
    counts.sort(Comparator.comparingInt(Facet.Count::count).reversed());
    return counts;
  }
}
