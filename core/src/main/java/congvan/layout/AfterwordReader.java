// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names what stands behind a letter's closing: annexes (phụ lục) and what is issued with it, the
 * block of who copied it (SAO Y, SAO LỤC), another document of the same file, or stray lines.
 */
final class AfterwordReader {
  private static final int HEADER_LINES = 16;
  private static final int FEWEST_ANNEX_LINES = 4;
  private static final int FEWEST_ANNEX_LETTERS = 120;

  private static final Pattern FOOTNOTE =
      Pattern.compile("\\uFFFD|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]|\\[\\d{1,3}\\]");

  private static final Pattern LABELLED_NOTE = Pattern.compile("\\[\\d{1,3}\\] ");

  private final Sheet sheet;
  private final int count;
  private final List<Block> blocks = new ArrayList<>();

  private AfterwordReader(Sheet sheet) {
    this.sheet = sheet;
    this.count = sheet.lines().count();
  }

  /** Returns the blocks from a line to the end of the text. */
  static List<Block> read(Sheet sheet, int firstLine) {
    return new AfterwordReader(sheet).read(firstLine);
  }

  private List<Block> read(int firstLine) {
    int line = noise(firstLine);
    while (line < count) {
      int end = segmentEnd(line);
      add(kindOf(line, end), line, end);
      line = end;
    }
    return blocks;
  }

  /** Passes over page marks, addresses at the foot and what OCR makes of a stamp. */
  private int noise(int firstLine) {
    int line = firstLine;
    while (line < count && (sheet.lines().isBlank(line) || isNoise(line))) {
      line++;
    }
    add(BlockKind.NOISE, firstLine, line);
    return line;
  }

  private boolean isNoise(int line) {
    Span place = sheet.lines().span(line);
    return Afterwords.isPageMark(sheet, line)
        || Afterwords.isFoot(sheet, line)
        || Cells.isBar(sheet, line)
        || Afterwords.letters(sheet, place) < 3;
  }

  private int segmentEnd(int first) {
    boolean annex = !isHeader(first);
    for (int line = first + 1; line < count; line++) {
      if (sheet.lines().isBlank(line)) {
        continue;
      }
      if (isLabelledNote(line) && !isLabelledNote(first)) {
        return line;
      }
      boolean copy = Afterwords.isCopy(sheet, line) && !nearCopy(first, line);
      boolean letter = (annex || line > first + HEADER_LINES) && Afterwords.isMotto(sheet, line);
      if (copy || letter && Afterwords.isNumbered(sheet, line)) {
        return Math.max(first + 1, Afterwords.letterheadAbove(sheet, line));
      }
    }
    return count;
  }

  private boolean nearCopy(int first, int line) {
    return line - first < HEADER_LINES && isHeader(first);
  }

  private boolean isHeader(int line) {
    int end = Math.min(count, line + HEADER_LINES / 2);
    for (int at = line; at < end; at++) {
      if (Afterwords.isMotto(sheet, at)) {
        return true;
      }
      if (Afterwords.isAnnex(sheet, at)) {
        return false;
      }
    }
    return false;
  }

  private BlockKind kindOf(int first, int end) {
    int head = Math.min(end, first + HEADER_LINES);
    for (int line = first; line < head; line++) {
      if (Afterwords.isCopy(sheet, line)) {
        return BlockKind.COPY;
      }
    }
    if (isHeader(first)) {
      return BlockKind.SECOND_DOCUMENT;
    }
    if (isFootnote(first)) {
      return BlockKind.FOOTNOTES;
    }
    return Afterwords.isAnnex(sheet, first) || isLong(first, end)
        ? BlockKind.ANNEX
        : BlockKind.NOISE;
  }

  /**
   * A footnote begins with its mark: a raised or bracketed number, or what an export made of it.
   */
  private boolean isFootnote(int line) {
    return FOOTNOTE.matcher(sheet.written(sheet.lines().span(line))).lookingAt();
  }

  /** The form in which the notes of word processors' files reach us: {@code [1] Luật số ...}. */
  private boolean isLabelledNote(int line) {
    return sheet.text().normalized().startsWith("[", sheet.lines().start(line))
        && LABELLED_NOTE.matcher(sheet.written(sheet.lines().span(line))).lookingAt();
  }

  private boolean isLong(int first, int end) {
    int lines = 0;
    int letters = 0;
    for (int line = first; line < end && !areMany(lines, letters); line++) {
      int own = Afterwords.letters(sheet, sheet.lines().span(line));
      lines += own > 0 ? 1 : 0;
      letters += own;
    }
    return areMany(lines, letters);
  }

  private static boolean areMany(int lines, int letters) {
    return lines >= FEWEST_ANNEX_LINES && letters >= FEWEST_ANNEX_LETTERS;
  }

  private void add(BlockKind kind, int first, int end) {
    List<Span> parts = new ArrayList<>();
    for (int line = first; line < end; line++) {
      if (!sheet.lines().isBlank(line)) {
        parts.add(sheet.lines().span(line));
      }
    }
    if (!parts.isEmpty()) {
      blocks.add(new Block(kind, parts));
    }
  }
}
