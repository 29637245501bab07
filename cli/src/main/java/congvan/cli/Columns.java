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
  private static final int RULE = 23;
  private static final int NUMBER_OF_DUE = 16;
  private static final int ITEM = 5;
  private static final int BETWEEN_DUE = 5 * 2;

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

  /** Day, rule, number and item have their widths; task and assignees share what is left. */
  static Columns ofDue(int width) {
    int left = Math.max(2 * LEAST, width - DATE - RULE - NUMBER_OF_DUE - ITEM - BETWEEN_DUE);
    int task = Math.max(LEAST, left * 3 / 5);
    return new Columns(List.of(DATE, RULE, NUMBER_OF_DUE, ITEM, task, left - task));
  }

  String line(List<String> values) {
    List<String> cells = new ArrayList<>();
    IntStream.range(0, widths.size())
        .forEach(column -> cells.add(cell(values.get(column), widths.get(column))));
    return String.join("  ", cells).stripTrailing();
  }

  /** The value cut or filled up to a width. */
  static String cell(String value, int width) {
    String cut = cut(value, width);
    return cut + " ".repeat(width - length(cut));
  }

  /** The value, or its beginning and {@code …} where it is longer. */
  static String cut(String value, int width) {
    return length(value) <= width
        ? value
        : value.substring(0, value.offsetByCodePoints(0, width - 1)) + "…";
  }

  /** The places that the text takes on a line. */
  static int length(String value) {
    return value.codePointCount(0, value.length());
  }
}
