// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Missing;
import congvan.index.Facet;
import congvan.index.Statistics;
import java.util.List;

/**
 * What there is to say of an index.
 *
 * @param letters counts of letters
 * @param tasks counts of tasks
 * @param missing what is cited and not there, if that was asked for
 */
record IndexStatistics(
    Statistics whole, List<Facet> letters, List<Facet> tasks, List<Missing> missing) {
  IndexStatistics {
    letters = List.copyOf(letters);
    tasks = List.copyOf(tasks);
    missing = List.copyOf(missing);
  }
}
