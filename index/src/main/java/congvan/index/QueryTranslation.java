// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.DayField;
import congvan.query.DayRange;
import congvan.query.LetterQuery;
import congvan.query.NumberField;
import congvan.query.ValueField;
import congvan.query.WordField;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked for, in Lucene's terms: which documents meet it, and a first, cheap rank. */
final class QueryTranslation {
  /** How much more than words in the text a letter's own number is worth. */
  private static final float OWN_NUMBER = 20;

  /**
   * BM25 gives a word that is there 1/2.2 of its weight, and never more than all of it: three times
   * the one is more than any number of the same word with other marks.
   */
  private static final float EXACT = 3;

  private final FieldNames fields;
  private final LocalDate today;

  /**
   * Translates for letters or for tasks.
   *
   * @param today from which {@link ValueField#DUE} is seen
   */
  QueryTranslation(Target target, LocalDate today) {
    fields = new FieldNames(target);
    this.today = today;
  }

  /** The documents that meet a query, of the kind looked for only. */
  Query documents(LetterQuery query) {
    return isOfOneKind(query) ? translate(query) : ofKind(query);
  }

  /** Whether what meets it can be of the kind looked for only, as the words of each are apart. */
  private static boolean isOfOneKind(LetterQuery query) {
    return switch (query) {
      case LetterQuery.Words words -> words.field() == WordField.TEXT && !mayBeNumber(words.text());
      case LetterQuery.Phrase phrase -> phrase.field() == WordField.TEXT;
      case LetterQuery.And and -> and.parts().stream().anyMatch(QueryTranslation::isOfOneKind);
      default -> false;
    };
  }

  /** Numbers are looked for in their own field too, which letters and tasks share. */
  private static boolean mayBeNumber(String text) {
    return TypedWords.ofQuery(text).isNumber() || text.chars().anyMatch(Character::isDigit);
  }

  private Query ofKind(LetterQuery query) {
    Query kind = new TermQuery(new Term(LetterSchema.WHAT, fields.what()));
    Query meets = translate(query);
    return meets instanceof MatchAllDocsQuery
        ? new ConstantScoreQuery(kind)
        : new BooleanQuery.Builder().add(meets, Occur.MUST).add(kind, Occur.FILTER).build();
  }

  private Query translate(LetterQuery query) {
    return switch (query) {
      case LetterQuery.All all -> MatchAllDocsQuery.INSTANCE;
      case LetterQuery.Words words -> words(words.field(), TypedWords.ofQuery(words.text()));
      case LetterQuery.Phrase phrase -> phrase(phrase.field(), phrase.text());
      case LetterQuery.NumberLike number ->
          fields.ofLetter(new NumberClauses(number.field()).like(number.pattern()));
      case LetterQuery.Days days -> days(days.field(), days.range());
      case LetterQuery.Value value -> value(value.field(), value.value());
      case LetterQuery.And and -> and(and.parts());
      case LetterQuery.Or or -> or(or.parts());
      case LetterQuery.Not not -> and(List.of(not));
    };
  }

  /** Words of a name must stand in one name, where a letter has several. */
  private Query words(WordField field, TypedWords typed) {
    String name = fields.words(field);
    return switch (field) {
      case TEXT -> text(typed);
      case SUBJECT -> fields.of(field, WordClauses.in(name).all(typed));
      case ASSIGNEE, ISSUER, TYPE, SIGNER, RECIPIENT, PLACE ->
          fields.of(field, PhraseClauses.near(name).phrase(typed));
    };
  }

  /** Whoever types nothing but a number, or a part of it, wants the letter that has it first. */
  private Query text(TypedWords typed) {
    Query words = withMarks(WordClauses.inText(fields).all(typed), typed);
    if (!typed.isNumber()) {
      return words;
    }
    Query number = fields.ofLetter(new NumberClauses(NumberField.NUMBER).like(typed.text()));
    return WordClauses.join(List.of(words, new BoostQuery(number, OWN_NUMBER)), Occur.SHOULD);
  }

  private Query phrase(WordField field, String text) {
    TypedWords typed = TypedWords.ofQuery(text);
    Query phrase = PhraseClauses.exactly(fields.words(field)).phrase(typed);
    return fields.of(field, field == WordField.TEXT ? withMarks(phrase, typed) : phrase);
  }

  /** What has the marks that were typed comes before all that has others or none. */
  private Query withMarks(Query words, TypedWords typed) {
    BooleanQuery.Builder marked = new BooleanQuery.Builder().add(words, Occur.MUST);
    typed.words().stream()
        .filter(word -> word.isMarked() && !word.isNumber())
        .map(word -> new TermQuery(new Term(fields.exact(), word.exact())))
        .distinct()
        .forEach(exact -> marked.add(new BoostQuery(exact, EXACT), Occur.SHOULD));
    BooleanQuery all = marked.build();
    return all.clauses().size() > 1 ? all : words;
  }

  private static Query days(DayField field, DayRange range) {
    int first = range.first().map(QueryTranslation::epochDay).orElse(Integer.MIN_VALUE);
    int last = range.last().map(QueryTranslation::epochDay).orElse(Integer.MAX_VALUE);
    return new ConstantScoreQuery(IntField.newRangeQuery(FieldNames.day(field), first, last));
  }

  private static int epochDay(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private Query value(ValueField field, String value) {
    if (field == ValueField.DUE) {
      return DueSpan.named(value)
          .<Query>map(span -> days(DayField.DUE, span.from(today)))
          .orElseGet(() -> new MatchNoDocsQuery("no such time: " + value));
    }
    Term term = new Term(LetterSchema.facet(field), Fields.cut(value));
    return new ConstantScoreQuery(new TermQuery(term));
  }

  /** What only narrows down has no part in the rank; what is only left out is left out of all. */
  private Query and(List<LetterQuery> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean wanted = false;
    for (LetterQuery part : parts) {
      if (part instanceof LetterQuery.Not not) {
        all.add(translate(not.part()), Occur.MUST_NOT);
      } else {
        all.add(translate(part), isFilter(part) ? Occur.FILTER : Occur.MUST);
        wanted = true;
      }
    }
    return wanted ? all.build() : all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
  }

  private static boolean isFilter(LetterQuery part) {
    return part instanceof LetterQuery.Days
        || part instanceof LetterQuery.Value
        || part instanceof LetterQuery.All;
  }

  private Query or(List<LetterQuery> parts) {
    return parts.isEmpty()
        ? new MatchNoDocsQuery("nothing is looked for")
        : WordClauses.join(parts.stream().map(this::translate).toList(), Occur.SHOULD);
  }
}
