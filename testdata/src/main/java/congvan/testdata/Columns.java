// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How two columns come out of a document: by blanks, or as the cells of a table. */
enum Columns {
  BLANKS("", "") {
    @Override
    String gap(String left) {
      return " ".repeat(Math.max(WIDTH - left.length(), 8));
    }
  },
  TABLE("| ", " |") {
    @Override
    String gap(String left) {
      return " | ";
    }
  };

  private static final int WIDTH = 48;

  private final String open;
  private final String close;

  Columns(String open, String close) {
    this.open = open;
    this.close = close;
  }

  String form() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract String gap(String left);

  /** Two cells side by side, either of which may be empty. */
  GeneratedLine line(Cell left, Cell right) {
    List<GeneratedPart> parts = new ArrayList<>();
    if (left.text().isEmpty() && right.text().isEmpty()) {
      return GeneratedLine.EMPTY;
    }
    part(left, open.length(), parts);
    String before = open + left.text() + gap(left.text());
    part(right, before.length(), parts);
    return new GeneratedLine((before + right.text() + close).stripTrailing(), parts);
  }

  private static void part(Cell cell, int start, List<GeneratedPart> parts) {
    if (!cell.text().isEmpty()) {
      parts.add(new GeneratedPart(cell.role(), start, start + cell.text().length()));
    }
  }
}
