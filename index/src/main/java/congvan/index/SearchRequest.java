// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A query and how its answer should look. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * SearchRequest.of(LetterQuery.words("giảm nghèo")).order(Order.NEWEST).limit(20)
 * }</pre>
 *
 * @param limit how many hits at most
 * @param snippets how many passages a hit at most; 0 for none
 * @param facets which fields are counted
 * @param after where the page before ended, {@link SearchResult#next()}
 * @param today the day from which {@link ValueField#DUE} is seen
 */
public record SearchRequest(
    LetterQuery query,
    Target target,
    Order order,
    int limit,
    int snippets,
    List<ValueField> facets,
    Optional<String> after,
    LocalDate today) {
  private static final int LIMIT = 10;
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  public SearchRequest {
    if (limit < 0 || snippets < 0) {
      throw new IllegalArgumentException(
          "less than none: limit " + limit + ", snippets " + snippets);
    }
    facets = List.copyOf(facets);
  }

  /** The ten best letters, without snippets and facets. */
  public static SearchRequest of(LetterQuery query) {
    return new SearchRequest(
        query,
        Target.LETTERS,
        Order.RELEVANCE,
        LIMIT,
        0,
        List.of(),
        Optional.empty(),
        LocalDate.now(VIET_NAM));
  }

  /** Tasks instead of letters. */
  public SearchRequest tasks() {
    return new SearchRequest(query, Target.TASKS, order, limit, snippets, facets, after, today);
  }

  /** In another order. */
  public SearchRequest order(Order changed) {
    return new SearchRequest(query, target, changed, limit, snippets, facets, after, today);
  }

  /** So many hits at most. */
  public SearchRequest limit(int changed) {
    return new SearchRequest(query, target, order, changed, snippets, facets, after, today);
  }

  /** With so many passages a hit at most. */
  public SearchRequest snippets(int changed) {
    return new SearchRequest(query, target, order, limit, changed, facets, after, today);
  }

  /** With these fields counted. */
  public SearchRequest facets(ValueField... changed) {
    return new SearchRequest(query, target, order, limit, snippets, List.of(changed), after, today);
  }

  /** The page that begins where {@link SearchResult#next()} said. */
  public SearchRequest after(String next) {
    return new SearchRequest(
        query, target, order, limit, snippets, facets, Optional.of(next), today);
  }

  /** Seen from this day. */
  public SearchRequest today(LocalDate changed) {
    return new SearchRequest(query, target, order, limit, snippets, facets, after, changed);
  }
}
