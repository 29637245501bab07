// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the first lines of a letter, and those among which it closes, where columns part. What
 * exports say of pages is left out. Used once, by one thread.
 */
final class LinePieceReader {
  private static final int HEADER_LINES = 36;

  /** Of a paragraph on one line the beginning tells what it is. */
  private static final int LONGEST_TEXT = 300;

  private final Sheet sheet;
  private final Lines lines;
  private final List<LinePiece> pieces = new ArrayList<>();
  private boolean gap;

  private LinePieceReader(Sheet sheet) {
    this.sheet = sheet;
    this.lines = sheet.lines();
  }

  static List<LinePiece> read(Sheet sheet) {
    LinePieceReader reader = new LinePieceReader(sheet);
    int first = LetterStart.line(sheet, FrontMatter.read(sheet, new ArrayList<>()));
    if (first < sheet.lines().count()) {
      ClosingWindow closing = ClosingWindow.of(sheet, first);
      reader.readHeader(first, closing.first());
      reader.readClosing(closing);
    }
    return List.copyOf(reader.pieces);
  }

  private void readHeader(int first, int end) {
    int last = Math.min(lines.count() - 1, first + 2 * HEADER_LINES);
    List<Span> mottos = MottoFinder.find(sheet, new Span(lines.start(first), lines.end(last)));
    int written = 0;
    for (int line = first; line < end && written < HEADER_LINES; line++) {
      if (read(line, HeaderPieces.cut(sheet, line, mottos), written, false)) {
        written++;
      }
    }
  }

  private void readClosing(ClosingWindow window) {
    int below = 0;
    for (int line = window.first(); line < window.end(); line++) {
      below += isWritten(line) ? 1 : 0;
    }
    gap = window.first() > 0 && lines.isEmpty(window.first() - 1);
    for (int line = window.first(); line < window.end(); line++) {
      below -= isWritten(line) ? 1 : 0;
      read(line, Cells.of(sheet, line), below, true);
    }
  }

  private boolean isWritten(int line) {
    return !lines.isEmpty(line) && !Afterwords.isPageMark(sheet, line);
  }

  /** Tells whether anything is written on the line. */
  private boolean read(int line, List<Span> cells, int edge, boolean closing) {
    if (!isWritten(line)) {
      gap = true;
      return false;
    }
    int column = 0;
    for (Span cell : cells) {
      if (!HeaderRoles.isRule(sheet.written(cell))) {
        pieces.add(new LinePiece(text(cell), cell, edge, column++, gap, closing));
      }
    }
    gap &= column == 0;
    return true;
  }

  private String text(Span cell) {
    int end = Math.min(cell.end(), cell.start() + LONGEST_TEXT);
    return sheet.written(new Span(cell.start(), end)).strip();
  }
}
