// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.SearchResult;
import congvan.query.ReadQuery;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be said of a search.
 *
 * @param meant a query that finds something, where this one did not
 */
record Answer(ReadQuery query, SearchResult result, Optional<String> meant, boolean tasks) {

  /** {@code 1,204 letters}. */
  String total() {
    long total = result.total();
    String noun = tasks ? "task" : "letter";
    return String.format(Locale.ROOT, "%,d %s%s", total, noun, total == 1 ? "" : "s");
  }
}
