// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/** A piece of text with what it is: a line alone, or a part of one beside another. */
record Cell(LineRole role, String text) {
  static final Cell EMPTY = new Cell(LineRole.BLANK, "");

  /** Two cells side by side as the kind of columns writes them. */
  static GeneratedLine beside(Columns columns, Cell left, Cell right) {
    String text = columns.line(left.text, right.text);
    if (left.text.isEmpty() && right.text.isEmpty()) {
      return new GeneratedLine(text, List.of(LineRole.BLANK));
    }
    if (right.text.isEmpty()) {
      return new GeneratedLine(text, List.of(left.role));
    }
    return new GeneratedLine(
        text, left.text.isEmpty() ? List.of(right.role) : List.of(left.role, right.role));
  }
}
