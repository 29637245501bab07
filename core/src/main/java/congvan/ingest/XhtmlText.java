// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lines of text out of the XHTML events in which Tika tells of a document. Bold, italics and the
 * like leave no trace; what Tika adds of its own (names of pictures, of links) is left out.
 */
abstract class XhtmlText extends DefaultHandler {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ADDED_BY_TIKA =
      Set.of("package-entry", "embedded", "annotation", "acroform", "glossary");

  private final ReaderLimits limits;
  private final Deque<TableText> tables = new ArrayDeque<>();
  private final Deque<LineText> texts = new ArrayDeque<>();
  private int skippedDepth;
  private int characters;

  XhtmlText(ReaderLimits limits) {
    this.limits = limits;
    texts.push(new LineText());
  }

  /** The text, once the document has been read. */
  String text() {
    return texts.getLast().text();
  }

  /** Whether reading was broken off because the text grew over the limit. */
  final boolean tooLong() {
    return characters > limits.of(Limit.CHARACTERS);
  }

  /** Says so. */
  final String limit() {
    return limits.refusal(Limit.CHARACTERS);
  }

  /** The text being written: the document's, or that of the innermost cell. */
  final LineText current() {
    return texts.element();
  }

  final boolean inTable() {
    return !tables.isEmpty();
  }

  /** A paragraph outside tables has come to its end. */
  abstract void endParagraph();

  /** A table begins. */
  TableText newTable() {
    return TableText.ofLetter();
  }

  /** A run of text without a line end. */
  void run(String characters) {
    current().append(characters);
  }

  @Override
  public final void startElement(String uri, String name, String qName, Attributes attributes) {
    if (skippedDepth > 0 || isSkipped(name, attributes)) {
      skippedDepth++;
    } else {
      open(name, attributes);
    }
  }

  /** An element begins. */
  void open(String name, Attributes attributes) {
    switch (name) {
      case "table" -> beginTable();
      case "tr" -> beginRow();
      case "td", "th" -> openCell(span(attributes, "colspan"), span(attributes, "rowspan"));
      case "br" -> current().endLine();
      default -> {}
    }
  }

  @Override
  public final void endElement(String uri, String name, String qName) {
    if (skippedDepth > 0) {
      skippedDepth--;
    } else {
      close(name);
    }
  }

  /** An element ends. */
  void close(String name) {
    if (name.equals("td") || name.equals("th")) {
      endCell();
    } else if (name.equals("table")) {
      endTable();
    } else if (PARAGRAPHS.contains(name)) {
      endParagraphOrLine();
    } else if (name.equals("div")) {
      current().endParagraph();
    }
  }

  @Override
  public final void characters(char[] buffer, int start, int length) throws SAXException {
    if (skippedDepth > 0) {
      return;
    }
    characters += length;
    if (tooLong()) {
      throw new SAXException(limit());
    }
    write(visible(new String(buffer, start, length)));
  }

  /** Takes in what stands between tags, line ends and all. */
  void write(String characters) {
    appendLines(characters);
  }

  /** Tika's way of ending the lines of a PDF, and of setting off its own elements. */
  @Override
  public final void ignorableWhitespace(char[] buffer, int start, int length) {
    if (skippedDepth == 0 && new String(buffer, start, length).indexOf('\n') >= 0) {
      current().endLine();
    }
  }

  /** Hyphens that forbid a line end are hyphens; those that only allow one are not there. */
  private static String visible(String characters) {
    return characters.replace('\u2011', '-').replace("\u00AD", "").replace("\u200B", "");
  }

  final void beginTable() {
    if (!inTable()) {
      current().endParagraph();
    }
    tables.push(newTable());
    TooDeepException.check(tables.size());
  }

  final void beginRow() {
    tables.element().beginRow();
  }

  final void openCell(int columns, int rows) {
    texts.push(tables.element().beginCell(columns, rows));
  }

  final void endCell() {
    texts.pop();
  }

  final void endTable() {
    tables.pop().layOut(current());
  }

  private static int span(Attributes attributes, String name) {
    String span = attributes.getValue(name);
    return span != null && span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  private void endParagraphOrLine() {
    if (inTable()) {
      current().endLine();
    } else {
      endParagraph();
    }
  }

  private void appendLines(String characters) {
    int from = 0;
    for (int end = characters.indexOf('\n'); end >= 0; end = characters.indexOf('\n', from)) {
      run(characters.substring(from, end));
      current().endLine();
      from = end + 1;
    }
    run(characters.substring(from));
  }

  /** Whether an element and all in it is no text of the letter. */
  boolean isSkipped(String name, Attributes attributes) {
    String className = attributes.getValue("class");
    return name.equals("head") || (className != null && ADDED_BY_TIKA.contains(className));
  }
}
