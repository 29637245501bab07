// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.WordField;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks for all words of a text in a field, in any order: a name or its abbreviation, a whole số, ký
 * hiệu or its parts.
 */
final class WordClauses {
  /** A letter's own number is worth more than any word. */
  private static final float OWN_NUMBER = 50;

  /** A chain of more abbreviations than that is taken word by word. */
  private static final int MOST_WIDES = 8;

  private final String field;
  private final Optional<FieldNames> text;

  /** In the words of letters or tasks, where the letter's own number counts most. */
  static WordClauses inText(FieldNames fields) {
    return new WordClauses(fields.words(WordField.TEXT), Optional.of(fields));
  }

  static WordClauses in(String field) {
    return new WordClauses(field, Optional.empty());
  }

  private WordClauses(String field, Optional<FieldNames> text) {
    this.field = field;
    this.text = text;
  }

  Query all(TypedWords typed) {
    Set<Query> required = new LinkedHashSet<>();
    typed.stretches().forEach(stretch -> required.add(stretch(typed, stretch)));
    if (required.isEmpty()) {
      return new MatchNoDocsQuery("no word to look for");
    }
    return required.size() == 1 ? required.iterator().next() : join(required, Occur.MUST);
  }

  private Query stretch(TypedWords typed, TypedWords.Stretch stretch) {
    Set<Query> ways = new LinkedHashSet<>();
    ways.add(words(stretch, 0, 0));
    if (stretch.wides().size() > MOST_WIDES) {
      return ways.iterator().next();
    }
    for (TypedWords.Wide wide : stretch.wides()) {
      int first = wide.first() - stretch.first();
      Query rest = words(stretch, first, first + wide.count());
      ways.add(
          rest instanceof MatchNoDocsQuery
              ? term(wide.term())
              : join(Set.of(term(wide.term()), rest), Occur.MUST));
    }
    text.ifPresent(
        fields -> addOwnNumber(typed, stretch, number -> ways.add(fields.ofLetter(number))));
    return ways.size() == 1 ? ways.iterator().next() : join(ways, Occur.SHOULD);
  }

  private static void addOwnNumber(
      TypedWords typed, TypedWords.Stretch stretch, Consumer<Query> ways) {
    stretch.wides().stream()
        .filter(TypedWords.Wide::isNumber)
        .map(wide -> NumberKey.of(typed.written(wide.first(), wide.end())))
        .map(key -> new TermQuery(new Term(LetterSchema.NUMBER_KEY, key)))
        .forEach(number -> ways.accept(new BoostQuery(number, OWN_NUMBER)));
  }

  /** The words but those from one place to another. */
  private Query words(TypedWords.Stretch stretch, int from, int to) {
    Set<Query> terms = new LinkedHashSet<>();
    for (int i = 0; i < stretch.words().size(); i++) {
      if (i < from || i >= to) {
        terms.add(term(stretch.words().get(i).bare()));
      }
    }
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no word beside the abbreviation");
    }
    return terms.size() == 1 ? terms.iterator().next() : join(terms, Occur.MUST);
  }

  private Query term(String term) {
    return new TermQuery(new Term(field, term));
  }

  static Query join(Iterable<Query> parts, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    parts.forEach(part -> joined.add(part, occur));
    return joined.build();
  }
}
