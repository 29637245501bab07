// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.NumberField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Asks for a số, ký hiệu or a part of it; the whole ranks before the beginning before a part. */
final class NumberClauses {
  private static final float WHOLE = 100;
  private static final float BEGINNING = 10;

  private final String key;
  private final String parts;

  NumberClauses(NumberField field) {
    key = FieldNames.key(field);
    parts = FieldNames.parts(field);
  }

  Query like(String pattern) {
    String wanted = NumberKey.of(pattern);
    return wanted.indexOf('*') >= 0 || wanted.indexOf('?') >= 0 ? wildcard(wanted) : part(wanted);
  }

  /** A pattern that is too dear with its single signs is asked with any signs in their place. */
  private Query wildcard(String wanted) {
    try {
      return anySigns(wanted);
    } catch (TooComplexToDeterminizeException e) {
      return anySigns(wanted.replaceAll("[*?]++", "*"));
    }
  }

  private Query anySigns(String wanted) {
    List<Query> ways = new ArrayList<>();
    ways.add(new WildcardQuery(new Term(key, wanted)));
    if (!isJoined(wanted)) {
      ways.add(new WildcardQuery(new Term(parts, wanted)));
    }
    return WordClauses.join(ways, Occur.SHOULD);
  }

  private Query part(String wanted) {
    TypedWords typed = TypedWords.ofQuery(wanted);
    if (typed.isEmpty()) {
      return new MatchNoDocsQuery("no number to look for");
    }
    List<Query> ways = new ArrayList<>();
    ways.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(key, wanted))), WHOLE));
    ways.add(new ConstantScoreQuery(words(typed)));
    if (isJoined(wanted) && typed.words().getFirst().isNumber()) {
      Query beginning = new ConstantScoreQuery(new PrefixQuery(new Term(key, wanted)));
      ways.add(new BoostQuery(beginning, BEGINNING));
    }
    return WordClauses.join(ways, Occur.SHOULD);
  }

  private Query words(TypedWords typed) {
    List<Query> words = new ArrayList<>();
    typed.words().forEach(word -> words.add(new TermQuery(new Term(parts, word.bare()))));
    return WordClauses.join(words, Occur.MUST);
  }

  private static boolean isJoined(String wanted) {
    return wanted.indexOf('/') >= 0 || wanted.indexOf('-') >= 0;
  }
}
