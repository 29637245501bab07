// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterSearch;
import congvan.index.SearchRequest;
import congvan.query.LetterQuery;
import congvan.query.LetterQuery.Words;
import congvan.query.QueryReader;
import congvan.query.ReadQuery;
import congvan.query.WordField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant whose query finds nothing. */
final class Meant {
  private static final int MOST_WORDS = 12;

  private final ReadQuery read;
  private final LetterSearch search;
  private final SearchRequest request;

  /**
   * Looks for what was meant.
   *
   * @param request the one that found nothing
   */
  Meant(ReadQuery read, LetterSearch search, SearchRequest request) {
    this.read = read;
    this.search = search;
    this.request = request;
  }

  /** A query that finds something, in words that can be typed. */
  Optional<String> query() throws IOException {
    Optional<String> field = withColon();
    if (field.isPresent()) {
      return field;
    }
    for (Words words : wordsIn(read.query())) {
      Optional<String> other =
          words.field() == WordField.TEXT ? spelledRight(words) : endedSooner(words);
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  /** {@code hạn trước 1/6/2021}: a field may lack its colon. */
  private Optional<String> withColon() throws IOException {
    if (!(read.query() instanceof Words words) || words.field() != WordField.TEXT) {
      return Optional.empty();
    }
    List<String> all = List.of(words.text().split(" ", MOST_WORDS));
    for (int at = 1; at < all.size(); at++) {
      String before = String.join(" ", all.subList(0, at));
      String typed = before + ": " + String.join(" ", all.subList(at, all.size()));
      ReadQuery other = QueryReader.standard().read(typed);
      if (other.notes().isEmpty() && finds(other.asRead())) {
        return Optional.of(other.asRead());
      }
    }
    return Optional.empty();
  }

  /** Words that are in no letter, put right. */
  private Optional<String> spelledRight(Words words) throws IOException {
    return search.didYouMean(words.text()).map(right -> read.asRead().replace(words.text(), right));
  }

  /** {@code cơ quan: sở nội vụ giảm nghèo}: the value of the field may have ended sooner. */
  private Optional<String> endedSooner(Words words) throws IOException {
    List<String> all = List.of(words.text().split(" ", MOST_WORDS));
    for (int count = all.size() - 1; count > 0; count--) {
      String value = String.join(" ", all.subList(0, count));
      String rest = String.join(" ", all.subList(count, all.size()));
      String other = read.asRead().replace("(" + words.text() + ")", "(" + value + ") VÀ " + rest);
      if (!other.equals(read.asRead()) && finds(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean finds(String query) throws IOException {
    LetterQuery other = QueryReader.standard().read(query).query();
    SearchRequest counting = SearchRequest.of(other).limit(0);
    SearchRequest same =
        switch (request.target()) {
          case LETTERS -> counting;
          case TASKS -> counting.tasks();
        };
    return search.search(same).total() > 0;
  }

  private static List<Words> wordsIn(LetterQuery query) {
    return switch (query) {
      case Words words -> List.of(words);
      case LetterQuery.And and -> and.parts().stream().flatMap(it -> wordsIn(it).stream()).toList();
      case LetterQuery.Or or -> or.parts().stream().flatMap(it -> wordsIn(it).stream()).toList();
      case LetterQuery.Phrase phrase -> List.of(new Words(phrase.field(), phrase.text()));
      case LetterQuery.All all -> List.of();
      case LetterQuery.Days days -> List.of();
      case LetterQuery.Value value -> List.of();
      case LetterQuery.NumberLike number -> List.of();
      case LetterQuery.Not not -> List.of();
    };
  }
}
