// SPDX-License-Identifier: Apache-2.0
package congvan.fields.tasks;

import congvan.layout.Layout;
import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Walks the lines of the body once: which of them begin an item, which go on with one, and which
 * belong to none. For one thread, one letter.
 */
final class OutlineReader {
  private final BodyLines lines;
  private final Cues cues;
  private final Tails tails;
  private final TaskTable table;
  private final Outline outline = new Outline();
  private Optional<Item> current = Optional.empty();
  private boolean omission;
  private boolean preamble = true;

  OutlineReader(Layout layout) {
    this.lines = BodyLines.of(layout);
    this.cues = new Cues(layout.syllables());
    this.tails = new Tails(lines, cues);
    this.table = new TaskTable(lines, layout.syllables());
  }

  List<Item> read() {
    int line = 0;
    while (line < lines.count()) {
      line = next(line);
    }
    current.ifPresent(tails::trimLast);
    return outline.roots();
  }

  private int next(int line) {
    if (lines.first(line) != '|') {
      line(line);
      return line + 1;
    }
    Optional<TaskTable.Read> read = table.at(line);
    read.ifPresent(
        found -> current.map(Item::children).orElse(outline.roots()).addAll(found.rows()));
    return read.map(TaskTable.Read::next).orElse(line + 1);
  }

  private void line(int line) {
    preamble &= line > 0 && !startsNew(line) || isBasis(line);
    if (!item(line)) {
      goOn(line);
    }
    omission = lines.end(line) - lines.start(line) < 4 && "….".indexOf(lines.last(line)) >= 0;
    if (outline.inQuote() && Quotes.closesAtEnd(lines.text(), lines.start(line), lines.end(line))) {
      outline.closeQuote();
      current = Optional.empty();
    }
  }

  private boolean item(int line) {
    int at = afterQuote(line);
    boolean quoted = at > lines.start(line);
    if (at >= lines.end(line)) {
      return false;
    }
    List<Label> readings = LabelReader.read(lines.text(), at, lines.end(line));
    if (readings.isEmpty() || isNoLabel(line, readings.get(0))) {
      return false;
    }
    leaveQuote(readings.get(0), quoted);
    Outline.Start start =
        new Outline.Start(
            isWeak(line),
            quoted,
            afterColon(),
            omission,
            isStrong(line, readings.get(0), startsNew(line)));
    Optional<Item> item = outline.place(readings, start);
    if (item.isEmpty()) {
      return false;
    }
    current = item;
    int textStart = item.get().label().textStart();
    if (textStart < lines.end(line)) {
      item.get().addParagraph(new Span(textStart, lines.end(line)));
    }
    return true;
  }

  private int afterQuote(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && Quotes.isQuote(lines.text().charAt(at))) {
      at++;
    }
    while (at < lines.end(line) && lines.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** A number that a wrapped sentence carried to the start of a line: {@code năm\n2025.}. */
  private boolean isNoLabel(int line, Label label) {
    if (label.family().isBullet()) {
      return preamble && cues.isBasisAt(label.textStart()) || isRestOfName(line, label);
    }
    boolean runsOn = line > 0 && !lines.afterGap(line) && !lines.endsSentence(line - 1);
    boolean belowHeading =
        runsOn
            && label.opens()
            && isStrong(line, label, true)
            && !lines.isFull(line - 1)
            && current.filter(Item::isOneLine).isPresent();
    return runsOn && !belowHeading && cues.awaitsNumber(lines.end(line - 1));
  }

  /** Tells whether the line looks like the rest of a sentence that was wrapped. */
  private boolean isWeak(int line) {
    return line > 0
        && !lines.afterGap(line)
        && !lines.endsSentence(line - 1)
        && lines.isFull(line - 1)
        && lines.indent(line) <= lines.indent(line - 1)
        && !lines.isUpperCase(line - 1);
  }

  /** {@code 2026\n- 2030}, {@code Lao động\n- Thương binh}: a dash within, at the end of a line. */
  private boolean isRestOfName(int line, Label dash) {
    if (line == 0 || lines.afterGap(line) || lines.endsSentence(line - 1)) {
      return dash.textStart() >= lines.end(line) && line + 1 == lines.count();
    }
    int at = dash.textStart();
    boolean years =
        at < lines.end(line)
            && Character.isDigit(lines.text().charAt(at))
            && Character.isDigit(lines.last(line - 1));
    return years || cues.followsDashAt(at);
  }

  /** A căn cứ with or without a dash. */
  private boolean isBasis(int line) {
    return cues.isBasisAt(lines.start(line));
  }

  private boolean startsNew(int line) {
    return lines.afterGap(line) || lines.endsSentence(line - 1);
  }

  /** A line that begins something new, with a capital behind its label. */
  private boolean isStrong(int line, Label label, boolean startsNew) {
    int at = label.textStart();
    return startsNew && at < lines.end(line) && Character.isUpperCase(lines.text().charAt(at));
  }

  private boolean afterColon() {
    return current.flatMap(Item::lastLine).filter(this::endsWithColon).isPresent();
  }

  private boolean endsWithColon(Span line) {
    int at = line.end() - 1;
    while (at > line.start()
        && (lines.text().charAt(at) == '…' || lines.text().charAt(at) == ' ')) {
      at--;
    }
    return lines.text().charAt(at) == ':';
  }

  /** A quotation whose end mark was forgotten ends where the list around it goes on. */
  private void leaveQuote(Label label, boolean quoted) {
    if (!outline.inQuote() || quoted || !label.family().isBullet()) {
      return;
    }
    boolean goesOn =
        outline
            .outside(label.family())
            .filter(
                item ->
                    cues.citesAt(label.textStart())
                        || cues.sameSyllable(item.label().textStart(), label.textStart()))
            .isPresent();
    if (goesOn) {
      outline.closeQuote();
    }
  }

  private void goOn(int line) {
    if (current.isEmpty()) {
      return;
    }
    Item item = current.get();
    if (!startsParagraph(item, line)) {
      item.addLine(lines.span(line));
      return;
    }
    if (tails.endsItem(item, line)) {
      if (cues.closesSurelyAt(lines.start(line))) {
        tails.trimBeforeClosing(item);
      }
      outline.closeQuote();
      current = Optional.empty();
      return;
    }
    item.addParagraph(lines.span(line));
  }

  private boolean startsParagraph(Item item, int line) {
    if (line == 0 || Character.isLowerCase(lines.first(line))) {
      return false;
    }
    boolean gap = lines.afterGap(line);
    boolean ended = lines.endsSentence(line - 1);
    boolean shortLine = !lines.isFull(line - 1);
    boolean setIn = lines.indent(line) > lines.indent(line - 1) + 1;
    boolean cue = ended && cues.closesAt(lines.start(line));
    boolean afterHeading = shortLine && item.isOneLine();
    return gap || cue || afterHeading || shortLine && ended || setIn && (ended || shortLine);
  }
}
