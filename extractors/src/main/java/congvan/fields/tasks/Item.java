// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item while the body is read: its label, the paragraphs of its own text and the items below.
 * For one thread.
 */
final class Item {
  private final Label label;
  private final boolean quoted;
  private final boolean first;
  private final List<List<Span>> paragraphs = new ArrayList<>();
  private final List<Item> children = new ArrayList<>();
  private final Optional<Duties> duties;

  /** Who leads, who helps and by when, by the cells of a table's row. */
  record Duties(List<Span> lead, List<Span> coordinate, Optional<Span> time) {}

  Item(Label label, boolean quoted, boolean first) {
    this(label, quoted, first, Optional.empty());
  }

  private Item(Label label, boolean quoted, boolean first, Optional<Duties> duties) {
    this.label = label;
    this.quoted = quoted;
    this.first = first;
    this.duties = duties;
  }

  /** Makes the item of a table's row. */
  static Item row(String label, Duties duties) {
    Label number = Label.bullet(LabelFamily.DOT, label, 0);
    return new Item(number, false, false, Optional.of(duties));
  }

  /** What the row says of who has to do it; nothing where the item is no row. */
  Optional<Duties> duties() {
    return duties;
  }

  Label label() {
    return label;
  }

  /** Tells whether the item stands in the quoted text of another document. */
  boolean isQuoted() {
    return quoted;
  }

  /** Tells whether no item of the same list stands before it. */
  boolean isFirst() {
    return first;
  }

  List<Item> children() {
    return children;
  }

  void addParagraph(Span line) {
    List<Span> paragraph = new ArrayList<>();
    paragraph.add(line);
    paragraphs.add(paragraph);
  }

  /** Adds a line to the paragraph that is being read, or opens the first. */
  void addLine(Span line) {
    if (paragraphs.isEmpty()) {
      addParagraph(line);
    } else {
      paragraphs.get(paragraphs.size() - 1).add(line);
    }
  }

  int paragraphCount() {
    return paragraphs.size();
  }

  List<Span> paragraph(int index) {
    return paragraphs.get(index);
  }

  /** Gives up the paragraphs from an index on. */
  void cut(int from) {
    while (paragraphs.size() > Math.max(from, 0)) {
      paragraphs.remove(paragraphs.size() - 1);
    }
  }

  /** Returns the line that was added last. */
  Optional<Span> lastLine() {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    List<Span> last = paragraphs.get(paragraphs.size() - 1);
    return Optional.of(last.get(last.size() - 1));
  }

  /** Tells whether the item has only the line of its label. */
  boolean isOneLine() {
    return paragraphs.size() == 1 && paragraphs.get(0).size() == 1;
  }

  /** Returns the lines of the item's own text. */
  List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    paragraphs.forEach(lines::addAll);
    return lines;
  }
}
