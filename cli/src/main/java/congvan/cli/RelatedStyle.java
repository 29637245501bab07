// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

/**
 * How the lines of {@code related} look.
 *
 * @param columns how long a line may be
 * @param colourful whether colours are welcome
 */
record RelatedStyle(int columns, boolean colourful) {
  private static final String RESET = "\u001B[0m";
  private static final String DIM = "\u001B[2m";
  private static final String BOLD = "\u001B[1m";

  /** Lines as wide as the terminal; whole ones where no person looks. */
  static RelatedStyle of(Terminal terminal) {
    int columns = terminal.interactive() ? terminal.columns().getAsInt() : Integer.MAX_VALUE;
    return new RelatedStyle(columns, terminal.colourful());
  }

  String heading(String text) {
    return colourful ? BOLD + text + RESET : text;
  }

  /** A line of three parts, the second the one to look at; what is too long is cut. */
  String line(String before, String main, String after) {
    String start = Columns.cut(Visible.line(before + main), columns);
    String rest = Visible.line(after);
    int left = columns - Columns.length(start);
    String end = left < 2 || rest.isEmpty() ? "" : Columns.cut(rest, left);
    if (!colourful || start.length() < before.length()) {
      return start + end;
    }
    return DIM
        + start.substring(0, before.length())
        + RESET
        + BOLD
        + start.substring(before.length())
        + RESET
        + end;
  }
}
