// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * Text that grows line by line: no blanks at a line's end, no blank line at the start, and never
 * two in succession.
 */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private boolean gap;

  void append(CharSequence characters) {
    line.append(characters);
  }

  /** Ends the line that has been begun; a line without a letter or sign counts as not begun. */
  void endLine() {
    String ended = line.toString().stripTrailing();
    line.setLength(0);
    if (ended.isEmpty()) {
      return;
    }
    if (gap && !text.isEmpty()) {
      text.append('\n');
    }
    gap = false;
    text.append(ended).append('\n');
  }

  /** Whether the line has a letter or sign already. */
  boolean isLineBegun() {
    return !line.toString().isBlank();
  }

  /** Takes back the blank line that was to stand before the line that has been begun. */
  void closeUp() {
    gap = false;
  }

  /** Ends the line and leaves a blank line before the next one. */
  void endParagraph() {
    endLine();
    gap = true;
  }

  /** All of it; the last line, like all others, ends in a line end. */
  String text() {
    endLine();
    return text.toString();
  }
}
