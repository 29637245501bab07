// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import java.util.List;

/**
 * Where an item's own text ends: it runs on over paragraphs without a label, but not over those
 * that speak of the whole list, nor over the words that close the letter.
 */
final class Tails {
  private static final int LONGEST_HEADING = 160;

  private final BodyLines lines;
  private final Cues cues;

  Tails(BodyLines lines, Cues cues) {
    this.lines = lines;
    this.cues = cues;
  }

  /** Tells whether the paragraph that begins with this line does not belong to the item. */
  boolean endsItem(Item item, int line) {
    int start = lines.start(line);
    if (cues.closesSurelyAt(start) || item.isQuoted() && cues.isBasisAt(start)) {
      return true;
    }
    boolean below = item.lastLine().filter(above -> !lines.isUpperCase(above)).isPresent();
    boolean title = below && lines.isUpperCase(line);
    boolean ofList = !item.isFirst() && (cues.turnsAt(start) || isNote(line));
    return title || ofList;
  }

  /** {@code (Chi tiết tại Phụ lục kèm theo)}: a paragraph in brackets. */
  private boolean isNote(int line) {
    return lines.first(line) == '(';
  }

  /** Takes from the last item of the letter the paragraphs that close the letter. */
  void trimLast(Item item) {
    trim(item, false);
  }

  /** The same where the words that close the letter were found already. */
  void trimBeforeClosing(Item item) {
    trim(item, true);
  }

  private void trim(Item item, boolean closed) {
    boolean heading = isHeading(item);
    if (item.label().family().isBullet() && !heading) {
      item.cut(1);
    }
    int keep = item.paragraphCount();
    for (int index = keep - 1; index >= 1; index--) {
      if (closes(item, index, heading || closed)) {
        keep = index;
      }
    }
    item.cut(keep);
  }

  private boolean closes(Item item, int index, boolean heading) {
    boolean ofHeading = heading && index == 1;
    boolean last = index == item.paragraphCount() - 1;
    int start = item.paragraph(index).get(0).start();
    if (item.label().family() == LabelFamily.ARTICLE && cues.binds(start, end(item, index))) {
      return false;
    }
    boolean ofLetter = last && cues.namesLetter(start, end(item, index));
    return !ofHeading && (cues.closesAt(start) || last && !heading || ofLetter);
  }

  private static int end(Item item, int index) {
    List<Span> paragraph = item.paragraph(index);
    return paragraph.get(paragraph.size() - 1).end();
  }

  private boolean isHeading(Item item) {
    if (item.paragraphCount() == 0) {
      return true;
    }
    List<Span> first = item.paragraph(0);
    Span last = first.get(first.size() - 1);
    char end = lines.text().charAt(last.end() - 1);
    boolean shortEnough = last.end() - first.get(0).start() < LONGEST_HEADING;
    return end == ':' || shortEnough && ".;/!?".indexOf(end) < 0;
  }
}
