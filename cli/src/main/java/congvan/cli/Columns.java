// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of fixed widths with two blanks between; what is longer is cut and ends in {@code …}. */
final class Columns {
  private static final int NUMBER = 20;
  private static final int DATE = 10;
  private static final int TASKS = 5;
  private static final int BETWEEN = 4 * 2;
  private static final int LEAST = 8;

  private final List<Integer> widths;

  private Columns(List<Integer> widths) {
    this.widths = widths;
  }

  /** Number, date and count have their widths; issuer and subject share what is left. */
  static Columns within(int width) {
    int left = Math.max(2 * LEAST, width - NUMBER - DATE - TASKS - BETWEEN);
    int issuer = Math.max(LEAST, left * 2 / 5);
    return new Columns(List.of(NUMBER, DATE, issuer, left - issuer, TASKS));
  }

  String line(List<String> values) {
    List<String> cells = new ArrayList<>();
    IntStream.range(0, widths.size())
        .forEach(column -> cells.add(cell(values.get(column), widths.get(column))));
    return String.join("  ", cells).stripTrailing();
  }

  private static String cell(String value, int width) {
    int length = value.codePointCount(0, value.length());
    if (length <= width) {
      return value + " ".repeat(width - length);
    }
    return value.substring(0, value.offsetByCodePoints(0, width - 1)) + "…";
  }
}
