// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended, as a caller carries it to the next.
 *
 * @param of what it is a page of; a cursor of another order or target is refused
 * @param rank how many hits came before
 * @param item which of the letter's documents was the last, counted back from the letter's own
 * @param keys by which the last hit was sorted, in the order's own terms
 */
record Cursor(String of, int rank, int item, List<String> keys) {
  private static final String SEPARATOR = "\n";
  private static final int FIXED = 3;

  Cursor {
    keys = List.copyOf(keys);
  }

  static String of(SearchRequest request) {
    return request.target() + "." + request.order();
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException if nobody wrote it, or for another search
   */
  static Cursor read(String written, SearchRequest request) {
    List<String> parts = Arrays.asList(decoded(written).split(SEPARATOR, -1));
    if (parts.size() < FIXED || !parts.getFirst().equals(of(request))) {
      throw refusal(written, request);
    }
    try {
      return new Cursor(
          parts.getFirst(),
          Integer.parseUnsignedInt(parts.get(1)),
          Integer.parseUnsignedInt(parts.get(2)),
          parts.subList(FIXED, parts.size()));
    } catch (NumberFormatException e) {
      throw refusal(written, request);
    }
  }

  private static String decoded(String written) {
    try {
      return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static IllegalArgumentException refusal(String written, SearchRequest request) {
    return new IllegalArgumentException(
        "no place in the results of this search ("
            + of(request)
            + "): "
            + written
            + "; take SearchResult.next() of the page before, with the same query, order and"
            + " target");
  }

  String written() {
    String all = String.join(SEPARATOR, of, String.valueOf(rank), String.valueOf(item));
    for (String key : keys) {
      all += SEPARATOR + key;
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }
}
