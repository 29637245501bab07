// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import java.util.List;

/** A row of a table: the place of each cell's text, in reading order; empty cells have length 0. */
record TableRow(List<Span> cells) {
  TableRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.start() == cell.end());
  }
}
