// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tables of an RTF file, which Tika passes over: marks for them are written into the text, and
 * {@link RtfText} takes them out again.
 */
final class RtfTables {
  static final char TABLE = '\uE000';
  static final char ROW = '\uE001';
  static final char END_OF_CELL = '\uE002';
  static final char END_OF_ROW = '\uE003';
  static final char END_OF_TABLE = '\uE004';

  private final StringBuilder out;

  /** The open tables from the innermost outwards: whether a row of each is open. */
  private final Deque<Boolean> rows = new ArrayDeque<>();

  private boolean inTable;
  private int level = 1;

  RtfTables(StringBuilder out) {
    this.out = out;
  }

  void resetParagraph() {
    inTable = false;
    level = 1;
  }

  void inTable() {
    inTable = true;
  }

  void level(String number) {
    level = number.matches("[1-9]") ? Integer.parseInt(number) : 1;
    inTable = !number.equals("0");
  }

  /** Text follows: it is in the cell that the paragraph says. */
  void beforeText() {
    int wanted = inTable ? level : 0;
    while (rows.size() > wanted) {
      mark(END_OF_TABLE);
      rows.pop();
    }
    while (rows.size() < wanted) {
      mark(TABLE);
      mark(ROW);
      rows.push(true);
    }
    if (wanted > 0 && !rows.element()) {
      mark(ROW);
      rows.pop();
      rows.push(true);
    }
  }

  void endCell() {
    inTable = true;
    beforeText();
    mark(END_OF_CELL);
  }

  void endRow() {
    if (!rows.isEmpty() && rows.element()) {
      mark(END_OF_ROW);
      rows.pop();
      rows.push(false);
    }
  }

  /** A row ends whose table lies in no other. */
  void endOuterRow() {
    while (rows.size() > 1) {
      mark(END_OF_TABLE);
      rows.pop();
    }
    endRow();
  }

  private void mark(char mark) {
    mark(mark, out);
  }

  /** Writes a character of private use as RTF. */
  static void mark(char mark, StringBuilder out) {
    out.append("{\\uc0\\u").append((short) mark).append(" }");
  }
}
