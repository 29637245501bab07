// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;

/**
 * Finds the line with which the letter itself begins. It is the first, unless an article, a cover
 * page or a table of contents stands above: then it is where the letterhead beside the first Quốc
 * hiệu begins.
 */
final class LetterStart {
  private static final int NEAR_TOP = 40;
  private static final int LETTERHEAD_LINES = 9;

  private LetterStart() {}

  static int line(Sheet sheet, int first) {
    Lines lines = sheet.lines();
    if (first >= lines.count()) {
      return first;
    }
    int top = Math.min(lines.count() - 1, first + NEAR_TOP);
    int proseLines = 0;
    for (int line = first; line < top; line++) {
      proseLines += Capitals.isProse(lines.written(line)) ? 1 : 0;
    }
    Span all = new Span(lines.start(first), sheet.text().normalized().length());
    int motto =
        proseLines == 0 || all.end() - all.start() < 200 ? -1 : MottoFinder.first(sheet, all);
    if (motto < 0) {
      return first;
    }
    int mottoLine = lines.at(motto);
    return isBelowProse(sheet, first, mottoLine) ? letterheadAbove(lines, mottoLine, first) : first;
  }

  private static boolean isBelowProse(Sheet sheet, int first, int mottoLine) {
    for (int line = first; line < mottoLine; line++) {
      String written = sheet.lines().written(line);
      if (isHeaderLine(sheet, line, written)) {
        return false;
      }
      if (Capitals.isProse(written) && written.length() > 100) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeaderLine(Sheet sheet, int line, String written) {
    return HeaderRoles.isNumber(written) && written.length() < 60
        || HeaderRoles.isAddress(written)
        || TypeHeadings.at(sheet, sheet.lines().span(line))
            .filter(name -> name.end() == sheet.lines().end(line))
            .isPresent();
  }

  private static int letterheadAbove(Lines lines, int mottoLine, int first) {
    int line = mottoLine;
    for (int at = mottoLine - 1; at >= first && at > mottoLine - LETTERHEAD_LINES; at--) {
      String written = lines.written(at);
      if (!written.isEmpty() && !HeaderRoles.isRule(written) && !Letterheads.isLine(written)) {
        break;
      }
      line = written.isEmpty() ? line : at;
    }
    return line;
  }
}
