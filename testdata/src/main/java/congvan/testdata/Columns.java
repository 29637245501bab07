// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

/** How two columns come out of a document: by blanks, or as the cells of a table. */
enum Columns {
  BLANKS {
    @Override
    String line(String left, String right) {
      return right.isEmpty() ? left : left + " ".repeat(Math.max(WIDTH - left.length(), 8)) + right;
    }
  },
  TABLE {
    @Override
    String line(String left, String right) {
      return "| " + left + " | " + right + " |";
    }
  };

  private static final int WIDTH = 48;

  abstract String line(String left, String right);
}
