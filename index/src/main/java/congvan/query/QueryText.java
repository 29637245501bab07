// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.LetterQuery.All;
import congvan.query.LetterQuery.And;
import congvan.query.LetterQuery.Days;
import congvan.query.LetterQuery.Not;
import congvan.query.LetterQuery.NumberLike;
import congvan.query.LetterQuery.Or;
import congvan.query.LetterQuery.Phrase;
import congvan.query.LetterQuery.Value;
import congvan.query.LetterQuery.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a query in words that {@link QueryReader} reads as the same query. */
final class QueryText {
  private final String and;
  private final String or;
  private final String not;

  private QueryText(String and, String or, String not) {
    this.and = and;
    this.or = or;
    this.not = not;
  }

  static String of(LetterQuery query) {
    String text = new QueryText(" VÀ ", " HOẶC ", "KHÔNG ").write(query);
    return TypedText.isShouted(text) ? new QueryText(" AND ", " OR ", "NOT ").write(query) : text;
  }

  private String write(LetterQuery query) {
    return switch (query) {
      case All all -> "*";
      case Words words -> words(words);
      case Phrase phrase -> field(phrase.field()) + quoted(phrase.text());
      case NumberLike number -> number(number);
      case Days days -> TypedField.valueOf(days.field().name()).shown() + ":" + days(days.range());
      case Value value ->
          name(value.field()) + ":" + quoted(Choices.name(value.field(), value.value()));
      case And parts ->
          parts.parts().stream()
              .map(part -> part instanceof Or or ? grouped(or) : write(part))
              .collect(Collectors.joining(and));
      case Or parts -> TypedNumber.in(parts).orElseGet(() -> alternatives(parts));
      case Not part ->
          not
              + (part.part() instanceof And
                  ? "(" + write(part.part()) + ")"
                  : negated(part.part()));
    };
  }

  private String negated(LetterQuery part) {
    return part instanceof Or or ? grouped(or) : write(part);
  }

  private String grouped(Or or) {
    return TypedNumber.in(or).orElseGet(() -> "(" + alternatives(or) + ")");
  }

  /** Words behind a field and an OR would be taken as that field's, too. */
  private String alternatives(Or or) {
    List<String> written = new ArrayList<>();
    for (LetterQuery part : or.parts()) {
      boolean bare = isBare(part) && written.stream().anyMatch(text -> text.contains(":"));
      String text = write(part);
      written.add(part instanceof And || bare ? "(" + text + ")" : text);
    }
    return String.join(this.or, written);
  }

  private static boolean isBare(LetterQuery part) {
    return part instanceof Words words && words.field() == WordField.TEXT
        || part instanceof Phrase phrase && phrase.field() == WordField.TEXT
        || part instanceof Or;
  }

  private static String words(Words words) {
    boolean number =
        List.of(words.text().split(" ", -1)).stream()
            .anyMatch(word -> TypedNumber.isNumber(NumberTokens.plain(word)));
    if (words.field() == WordField.TEXT && !number) {
      return words.text();
    }
    String name = TypedField.valueOf(words.field().name()).shown() + ":";
    return name + (words.text().indexOf(' ') < 0 ? words.text() : "(" + words.text() + ")");
  }

  private static String field(WordField field) {
    return field == WordField.TEXT ? "" : TypedField.valueOf(field.name()).shown() + ":";
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String number(NumberLike number) {
    String pattern = number.pattern();
    return TypedField.valueOf(number.field().name()).shown()
        + ":"
        + (TypedNumber.isPlain(pattern) ? pattern : quoted(pattern));
  }

  private static String name(ValueField field) {
    return switch (field) {
      case YEAR -> TypedField.ISSUED.shown();
      case DUE -> TypedField.DUE.shown();
      case TYPE, ISSUER, SIGNER, ASSIGNEE, URGENCY, SECRECY, STATUS ->
          TypedField.valueOf(field.name()).shown();
    };
  }

  /** {@code 2021-03-15}, {@code 2021-03}, {@code 2021}, {@code 2021-03-01..2021-06-30}. */
  static String days(DayRange range) {
    String first = range.first().map(Object::toString).orElse("");
    String last = range.last().map(Object::toString).orElse("");
    if (first.equals(last) && !first.isEmpty()) {
      return first;
    }
    if (range.first().isPresent() && range.last().isPresent()) {
      String year = String.format(Locale.ROOT, "%04d", range.first().get().getYear());
      if (range.equals(DayRange.ofYear(range.first().get().getYear()))) {
        return year;
      }
      if (range.equals(DayRange.of(YearMonth.from(range.first().get())))) {
        return first.substring(0, first.length() - 3);
      }
    }
    return first + ".." + last;
  }
}
