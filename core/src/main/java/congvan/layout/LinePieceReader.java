// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the first and the last lines of a letter where columns part. Used once, by one thread. */
final class LinePieceReader {
  private static final int HEADER_LINES = 36;
  private static final int CLOSING_LINES = 44;

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
    int behindHeader = reader.readHeader();
    reader.readClosing(behindHeader);
    return List.copyOf(reader.pieces);
  }

  private int readHeader() {
    int line = LetterStart.line(sheet, FrontMatter.read(sheet, new ArrayList<>()));
    int first = line;
    int written = 0;
    int end = lines.count();
    List<Span> mottos =
        first < end
            ? MottoFinder.find(sheet, new Span(lines.start(first), endOfHeader(first)))
            : List.of();
    while (line < end && written < HEADER_LINES) {
      written += read(line, HeaderPieces.cut(sheet, line, mottos), written, false);
      line++;
    }
    return line;
  }

  private int endOfHeader(int first) {
    return lines.end(Math.min(lines.count() - 1, first + 2 * HEADER_LINES));
  }

  private void readClosing(int from) {
    int first = lines.count();
    int written = 0;
    while (first > from && written < CLOSING_LINES) {
      first--;
      written += lines.isEmpty(first) ? 0 : 1;
    }
    for (int line = first; line < lines.count(); line++) {
      boolean full = !lines.isEmpty(line);
      written -= full ? 1 : 0;
      read(line, Cells.of(sheet, line), written, true);
    }
  }

  /** Returns 1 where the line has something, else 0. */
  private int read(int line, List<Span> cells, int edge, boolean closing) {
    int column = 0;
    for (Span cell : cells) {
      String text = sheet.written(cell);
      if (!HeaderRoles.isRule(text)) {
        pieces.add(new LinePiece(text, cell, edge, column++, gap, closing));
      }
    }
    gap = lines.isEmpty(line) || gap && column == 0;
    return lines.isEmpty(line) ? 0 : 1;
  }
}
