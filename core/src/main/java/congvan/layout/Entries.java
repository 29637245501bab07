// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Folding;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a list of names (Kính gửi, Nơi nhận): each begins with a bullet, or behind the
 * semicolon of the one before; what begins with neither carries the line above on. Keeps no state.
 */
public final class Entries {
  private static final long ARCHIVE = Folding.key("luu");
  private static final int SHORTEST_NAME = 3;
  private static final int MOST_LINES = 4;

  private Entries() {}

  /** Joins the lines of a list to its entries, without their bullets. */
  public static List<Passage> of(Layout layout, List<Span> lines) {
    String text = layout.text().normalized();
    long bullets = lines.stream().filter(line -> behindBullet(text, line) > line.start()).count();
    boolean bulleted = bullets > 0;
    List<Passage> entries = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : lines) {
      int start = behindBullet(text, line);
      boolean begins =
          open.isEmpty()
              || start > line.start() && (bullets > 1 || !goesOnInBracket(text, open, start))
              || start == line.start()
                  && !goesOnInBracket(text, open, start)
                  && begins(layout, open, line, bulleted);
      if (begins && !open.isEmpty()) {
        entries.add(Passage.of(layout, open));
        open.clear();
      }
      if (start < line.end()) {
        open.add(new Span(start, line.end()));
      }
    }
    if (!open.isEmpty()) {
      entries.add(Passage.of(layout, open));
    }
    return entries;
  }

  private static int behindBullet(String text, Span line) {
    return Cells.afterBullet(text, line.start(), line.end());
  }

  /** An address in brackets belongs to the name above, be it bulleted by OCR or not. */
  private static boolean goesOnInBracket(String text, List<Span> open, int start) {
    Span last = open.get(open.size() - 1);
    boolean inside = open.size() < MOST_LINES && Signs.leaveBracketOpen(text, last);
    return inside || start < text.length() && text.charAt(start) == '(';
  }

  private static boolean begins(Layout layout, List<Span> open, Span line, boolean bulleted) {
    String text = layout.text().normalized();
    Span last = open.get(open.size() - 1);
    boolean upper = Character.isUpperCase(text.charAt(line.start()));
    boolean closed = ";.".indexOf(text.charAt(last.end() - 1)) >= 0;
    Syllables syllables = layout.syllables();
    boolean archive = syllables.key(syllables.from(line.start())) == ARCHIVE;
    return upper && (closed || archive || !bulleted && sameHead(syllables, open.get(0), line));
  }

  /** Without bullets and semicolons, {@code Sở Nội vụ} over {@code Sở Tài chính} are two. */
  private static boolean sameHead(Syllables syllables, Span first, Span line) {
    int head = syllables.from(first.start());
    boolean whole = syllables.from(first.end()) - head >= SHORTEST_NAME;
    return whole && syllables.key(head) == syllables.key(syllables.from(line.start()));
  }
}
