// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Facet;
import java.util.Locale;
import java.util.stream.Collectors;

/** How often what was found has each value of a field. */
final class FacetLine {
  private static final int MOST = 8;

  private FacetLine() {}

  static String name(Facet facet) {
    return facet.field().name().toLowerCase(Locale.ROOT);
  }

  /** {@code Công văn 7, Quyết định 3, 2 more}. */
  static String values(Facet facet) {
    String first =
        facet.values().stream()
            .limit(MOST)
            .map(count -> shown(count.value()) + " " + count.count())
            .collect(Collectors.joining(", "));
    int more = facet.values().size() - MOST;
    return Visible.line(more > 0 ? first + ", " + more + " more" : first);
  }

  /** Names of constants as words: {@code NEXT_30_DAYS}. */
  private static String shown(String value) {
    return value.matches("[A-Z0-9_]{1,40}")
        ? value.toLowerCase(Locale.ROOT).replace('_', ' ')
        : value;
  }
}
