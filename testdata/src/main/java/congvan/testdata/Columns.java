// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/**
 * How two columns come out of a document side by side.
 *
 * @param form the name of the way: {@code blanks}, {@code table}, {@code tabs}, {@code bar}, and
 *     {@code joined} where a single blank is left
 * @param width where the right column begins, 0 where that depends on the left one
 */
record Columns(String form, String open, String gap, int width, String close) {
  static Columns any(Chance chance) {
    return switch (chance.below(8)) {
      case 0, 1 -> new Columns("blanks", "", " ".repeat(chance.between(3, 8)), 48, "");
      case 2 -> new Columns("blanks", "", " ".repeat(chance.between(3, 6)), 38, "");
      case 3 -> new Columns("table", "| ", " | ", 0, " |");
      case 4 -> new Columns("tabs", "", "\t", 0, "");
      case 5 -> new Columns("bar", "", " | ", 0, "");
      default -> new Columns("joined", "", " ", 0, "");
    };
  }

  /** Two cells side by side, either of which may be empty. */
  GeneratedLine line(Cell left, Cell right) {
    if (left.text().isEmpty() && right.text().isEmpty()) {
      return GeneratedLine.EMPTY;
    }
    List<GeneratedPart> parts = new ArrayList<>();
    part(left, open.length(), parts);
    String before = before(left.text());
    part(right, before.length(), parts);
    return new GeneratedLine((before + right.text() + close).stripTrailing(), parts);
  }

  private String before(String left) {
    if (left.isEmpty() && width == 0 && open.isEmpty()) {
      return "";
    }
    return open + left + " ".repeat(Math.max(width - left.length() - gap.length(), 0)) + gap;
  }

  private static void part(Cell cell, int start, List<GeneratedPart> parts) {
    if (!cell.text().isEmpty()) {
      parts.add(new GeneratedPart(cell.role(), start, start + cell.text().length()));
    }
  }
}
