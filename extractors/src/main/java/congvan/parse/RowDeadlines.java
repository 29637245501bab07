// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Found;
import congvan.extract.TimeCell;
import congvan.letter.Deadline;
import congvan.letter.Task;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which deadlines a table's column of times gives to which of its rows. */
final class RowDeadlines {
  private final Map<Integer, Span> cellOfRow = new HashMap<>();
  private final TreeMap<Integer, Span> cells = new TreeMap<>();
  private final Map<Span, List<Deadline>> deadlines = new HashMap<>();

  RowDeadlines(List<Found<TimeCell>> found, List<Deadline> all) {
    for (Found<TimeCell> time : found) {
      Span cell = time.spans().get(0);
      cellOfRow.put(time.value().row().start(), cell);
      cells.put(cell.start(), cell);
    }
    for (Deadline deadline : all) {
      cellOf(deadline)
          .ifPresent(
              cell -> deadlines.computeIfAbsent(cell, key -> new ArrayList<>()).add(deadline));
    }
  }

  private Optional<Span> cellOf(Deadline deadline) {
    return deadline.spans().stream()
        .findFirst()
        .flatMap(
            span ->
                Optional.ofNullable(cells.floorEntry(span.start()))
                    .map(Map.Entry::getValue)
                    .filter(cell -> span.start() < cell.end()));
  }

  /** Tells whether a deadline stands in a cell of a column of times. */
  boolean hold(Deadline deadline) {
    return cellOf(deadline).isPresent();
  }

  /** Returns those of the cell that holds for a row; none for other items. */
  List<Deadline> of(Task task) {
    return task.spans().stream()
        .findFirst()
        .map(span -> cellOfRow.get(span.start()))
        .map(cell -> deadlines.getOrDefault(cell, List.of()))
        .orElse(List.of());
  }
}
