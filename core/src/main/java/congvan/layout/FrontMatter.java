// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines between two {@code ---} that exports put above a letter: not the letter's own words.
 */
final class FrontMatter {
  private static final int MOST_LINES = 60;

  private FrontMatter() {}

  /** Adds the block if there is one; returns the first line behind it. */
  static int read(Sheet sheet, List<Block> blocks) {
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
