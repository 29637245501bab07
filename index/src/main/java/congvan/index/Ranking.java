// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.LetterQuery;
import congvan.query.WordField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What makes one document better than another that has the same words: that they stand beside each
 * other as in the query, so that the syllables of a compound (từ ghép) count together, and that
 * they stand in the trích yếu. Too dear for all documents, so asked of the best only.
 */
final class Ranking {
  private static final float SUBJECT = 2;
  private static final float SUBJECT_PAIR = 3;
  private static final float PAIR = 1;
  private static final float NUMBER = 20;
  private static final int MOST = 500;

  private final FieldNames fields;
  private final Set<Query> better = new LinkedHashSet<>();

  private Ranking(FieldNames fields) {
    this.fields = fields;
  }

  /** What is to be added to the first rank; none where no words are looked for, or no rank. */
  static Optional<Query> of(SearchRequest request) {
    Ranking ranking = new Ranking(new FieldNames(request.target()));
    if (request.order() == Order.RELEVANCE) {
      ranking.add(request.query());
    }
    return ranking.better.isEmpty()
        ? Optional.empty()
        : Optional.of(WordClauses.join(ranking.better, Occur.SHOULD));
  }

  private void add(LetterQuery query) {
    switch (query) {
      case LetterQuery.Words words -> add(words.field(), words.text());
      case LetterQuery.Phrase phrase -> add(phrase.field(), phrase.text());
      case LetterQuery.And and -> and.parts().forEach(this::add);
      case LetterQuery.Or or -> or.parts().forEach(this::add);
      case LetterQuery.All all -> {}
      case LetterQuery.NumberLike number -> {}
      case LetterQuery.Days days -> {}
      case LetterQuery.Value value -> {}
      case LetterQuery.Not not -> {}
    }
  }

  private void add(WordField field, String text) {
    TypedWords typed = TypedWords.ofQuery(text);
    if (field == WordField.TEXT && fields.target() == Target.LETTERS) {
      addWords(typed);
      addPairs(LetterSchema.SUBJECT, typed, SUBJECT_PAIR);
    }
    addPairs(fields.words(field), typed, PAIR);
  }

  private void addWords(TypedWords typed) {
    for (TypedWords.Word word : typed.words()) {
      add(LetterSchema.SUBJECT, word.bare(), SUBJECT);
      if (word.isNumber()) {
        add(LetterSchema.NUMBER, word.bare(), NUMBER);
      }
    }
  }

  private void add(String field, String term, float boost) {
    add(new TermQuery(new Term(field, term)), boost);
  }

  private void addPairs(String field, TypedWords typed, float boost) {
    List<String> terms = new ArrayList<>();
    typed.words().forEach(word -> terms.add(word.bare()));
    for (int i = 1; i < terms.size(); i++) {
      add(new PhraseQuery(field, terms.get(i - 1), terms.get(i)), boost);
    }
  }

  private void add(Query query, float boost) {
    if (better.size() < MOST) {
      better.add(new BoostQuery(query, boost));
    }
  }
}
