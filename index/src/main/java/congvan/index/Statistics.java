// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an index holds.
 *
 * @param bytes how large it is on the disk
 * @param years how many letters were issued in each year, the latest year first
 * @param types how many letters there are of each type, the most frequent first
 * @param first the day on which the oldest letter was issued
 * @param last the day on which the newest letter was issued
 */
public record Statistics(
    long letters,
    long tasks,
    long bytes,
    List<Facet.Count> years,
    List<Facet.Count> types,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  public Statistics {
    years = List.copyOf(years);
    types = List.copyOf(types);
  }
}
