// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.List;
import java.util.Optional;

/**
 * What a search gave.
 *
 * @param total how many there are in all, counted exactly
 * @param facets those asked for, in the order in which they were
 * @param next where the next page begins, for {@link SearchRequest#after}; absent on the last page
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets, Optional<String> next) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
