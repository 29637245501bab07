// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What exports put above a letter, not the letter's own words: lines between two {@code ---}, and
 * the page's title as a heading ({@code # V/v ...}).
 */
final class FrontMatter {
  private static final int MOST_LINES = 60;

  private FrontMatter() {}

  /** Adds the blocks there are; returns the first line behind them. */
  static int read(Sheet sheet, List<Block> blocks) {
    int line = readFenced(sheet, blocks);
    int heading = sheet.lines().nextFull(line);
    if (heading < sheet.lines().count() && isPageTitle(sheet, heading)) {
      blocks.add(new Block(BlockKind.FRONT_MATTER, List.of(sheet.lines().span(heading))));
      return heading + 1;
    }
    return line;
  }

  /** A heading of the export that is no line of a letterhead or type. */
  private static boolean isPageTitle(Sheet sheet, int line) {
    int at = sheet.text().toOriginal(sheet.lines().span(line)).start();
    return at >= 2
        && sheet.text().original().startsWith("# ", at - 2)
        && !Capitals.fill(sheet.lines().written(line));
  }

  private static int readFenced(Sheet sheet, List<Block> blocks) {
    Lines lines = sheet.lines();
    int first = lines.nextFull(0);
    if (first >= lines.count() || !lines.written(first).equals("---")) {
      return 0;
    }
    List<Span> parts = new ArrayList<>(List.of(lines.span(first)));
    int limit = Math.min(lines.count(), first + MOST_LINES);
    for (int line = first + 1; line < limit; line++) {
      if (!lines.isBlank(line)) {
        parts.add(lines.span(line));
      }
      if (lines.written(line).equals("---")) {
        blocks.add(new Block(BlockKind.FRONT_MATTER, parts));
        return line + 1;
      }
    }
    return 0;
  }
}
