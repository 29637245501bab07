// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.Optional;

/**
 * The lines among which a letter closes, be its closing readable or not: around the first Nơi nhận
 * or Lưu, behind the end mark {@code ./.}, or the last lines before an annex or another letter.
 * Takes time linear in the text.
 *
 * @param first the first line
 * @param end the line behind the last
 */
record ClosingWindow(int first, int end) {
  private static final int MOST_LINES = 44;
  private static final int ABOVE_ANCHOR = 14;
  private static final int ABOVE_ARCHIVE = 30;

  /** A header has its own Quốc hiệu; one below these lines is another letter's. */
  private static final int LINES_OF_HEADER = 20;

  /** Returns the window of the letter that begins at a line, none of it in its first half. */
  static ClosingWindow of(Sheet sheet, int first) {
    Lines lines = sheet.lines();
    int body = Math.min(lines.count(), down(lines, first, LINES_OF_HEADER));
    int end = end(sheet, body);
    int label = label(sheet, first, end);
    int archive = archive(sheet, first, label);
    if (archive < label) {
      return around(lines, new ClosingWindow(middle(first, archive), end), archive, ABOVE_ARCHIVE);
    }
    int anchor = label < end ? label : endMark(sheet, body, end);
    return anchor < end
        ? around(lines, new ClosingWindow(late(first, anchor), end), anchor, ABOVE_ANCHOR)
        : around(lines, new ClosingWindow(middle(first, end), end), end, MOST_LINES);
  }

  /** Short letters hardly have a body: most of what is above Nơi nhận is their header. */
  private static int late(int first, int at) {
    return first + (at - first) * 2 / 3;
  }

  private static int middle(int first, int at) {
    return first + (at - first + 1) / 2;
  }

  private static ClosingWindow around(Lines lines, ClosingWindow widest, int at, int above) {
    int top = Math.max(up(lines, at, above), widest.first);
    return new ClosingWindow(top, Math.min(widest.end, down(lines, at, MOST_LINES - above)));
  }

  /** Where an annex or another letter begins, else behind the last line. */
  private static int end(Sheet sheet, int body) {
    int count = sheet.lines().count();
    return body < count
        ? Afterwords.annex(sheet, body, Afterwords.secondLetter(sheet, body))
        : count;
  }

  private static int label(Sheet sheet, int first, int end) {
    Lines lines = sheet.lines();
    if (first >= end) {
      return end;
    }
    Optional<Span> label = ClosingLabel.first(sheet, lines.start(first), lines.end(end - 1));
    return label.map(place -> lines.at(place.start())).orElse(end);
  }

  private static int archive(Sheet sheet, int first, int end) {
    int line = first;
    while (line < end && !ArchiveLine.is(sheet, sheet.lines().span(line), false)) {
      line++;
    }
    return line;
  }

  private static int endMark(Sheet sheet, int first, int end) {
    String text = sheet.text().normalized();
    int line = first;
    while (line < end && !text.startsWith("./.", sheet.lines().end(line) - 3)) {
      line++;
    }
    return line;
  }

  private static int up(Lines lines, int from, int written) {
    int line = from;
    for (int left = written; line > 0 && left > 0; left -= lines.isEmpty(line) ? 0 : 1) {
      line--;
    }
    return line;
  }

  private static int down(Lines lines, int from, int written) {
    int line = from;
    for (int left = written; line < lines.count() && left > 0; line++) {
      left -= lines.isEmpty(line) ? 0 : 1;
    }
    return line;
  }
}
