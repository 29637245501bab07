// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;

/** A line across the page, and its gaps in which a column may end. */
record Row(Line line, List<Gap> gaps) {

  static Row of(Line line) {
    return new Row(line, line.cells() ? List.of() : Gap.of(line));
  }
}
