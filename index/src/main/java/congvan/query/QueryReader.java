// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.query.Token.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person types into a search box. Whatever it is, it is read as something: nothing is
 * thrown, and what had to be guessed stands in {@link ReadQuery#notes()}.
 *
 * <pre>{@code
 * QueryReader.standard().read("giao: sở nội vụ hạn: trước tháng 6/2021")
 * }</pre>
 *
 * <ul>
 *   <li>Words are all looked for, in any order; between quotation marks of any kind, one behind the
 *       other. A số, ký hiệu is looked for as the letter's own and as one that is mentioned.
 *   <li>A field stands before a colon, in Vietnamese or English, with or without marks: {@code số},
 *       {@code cơ quan}, {@code loại}, {@code người ký}, {@code nơi nhận}, {@code giao}, {@code
 *       viện dẫn}, {@code ngày}, {@code hạn}, {@code trích yếu} and others. Its value ends at the
 *       next field or operator, where quotation marks or parentheses do not end it; a day, a number
 *       or a type ends where it is complete.
 *   <li>AND, OR, NOT and VÀ, HOẶC, KHÔNG in capitals, {@code &&}, {@code ||} and {@code -word}
 *       combine; AND may be left out, and binds before OR.
 *   <li>Days: {@code 2021-03..2021-06}, {@code <2021-06-01}, {@code quý 2/2021}, {@code từ 1/3/2021
 *       đến 30/6/2021}, {@code tuần này}, {@code quá hạn}.
 * </ul>
 *
 * <p>Takes time linear in the length of what is typed; of its words the first 300 count. Immutable
 * and safe to share between threads.
 */
public final class QueryReader {
  private static final int MOST_WORDS = 300;
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Optional<LocalDate> today;

  private QueryReader(Optional<LocalDate> today) {
    this.today = today;
  }

  /** A reader for which today is the day that it is in Việt Nam. */
  public static QueryReader standard() {
    return new QueryReader(Optional.empty());
  }

  /** The same seen from another day. */
  public QueryReader today(LocalDate day) {
    return new QueryReader(Optional.of(day));
  }

  /** Reads a query; an empty one asks for every letter. */
  public ReadQuery read(String typed) {
    Notes notes = new Notes();
    String text = TypedText.clean(typed);
    List<Token> tokens = new QueryLexer(text, notes).tokens();
    tokens = Operators.joinNames(Operators.settle(first(tokens, notes), text, notes));
    tokens = Parentheses.balance(tokens, notes);
    QueryParser parser =
        new QueryParser(new Tokens(text, tokens), new DayReader(text, day(), notes), notes);
    Optional<LetterQuery> query = parser.query();
    if (query.isEmpty() && !text.isEmpty()) {
      notes.add("There is no word to look for; every letter was taken.");
    }
    return read(query.orElseGet(LetterQuery::all), notes);
  }

  /**
   * Reads a stretch of days alone, as it may stand behind {@code hạn:}; nothing if it is none.
   *
   * @param field of which the days are asked for
   */
  public Optional<ReadQuery> readDays(DayField field, String typed) {
    Notes notes = new Notes();
    String text = TypedText.clean(typed);
    return new DayReader(text, day(), notes)
        .at(0)
        .filter(match -> match.end() == text.length())
        .map(match -> read(new LetterQuery.Days(field, match.range()), notes));
  }

  private static ReadQuery read(LetterQuery query, Notes notes) {
    return new ReadQuery(query, QueryText.of(query), notes.all());
  }

  private LocalDate day() {
    return today.orElseGet(() -> LocalDate.now(VIET_NAM));
  }

  private static List<Token> first(List<Token> tokens, Notes notes) {
    List<Token> first = new ArrayList<>();
    int words = 0;
    for (Token token : tokens) {
      words += token.is(Kind.WORD) || token.is(Kind.PHRASE) ? 1 : 0;
      if (words <= MOST_WORDS || token.is(Kind.END)) {
        first.add(token);
      }
    }
    if (words > MOST_WORDS) {
      notes.add("Only the first " + MOST_WORDS + " words were read.");
    }
    return first;
  }
}
