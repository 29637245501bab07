// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Goes through a .doc in the order in which it is read: its body with the text boxes before the
 * paragraphs that they hang on, then the notes. Page headers and footers are no part of it.
 */
final class WordBinaryWalk {
  private static final int CENTRED = 1;
  private static final String CENTRED_MARK = String.valueOf(ParagraphText.CENTRED);
  private static final AttributesImpl NO_ATTRIBUTES = new AttributesImpl();

  private final HWPFDocument doc;
  private final XhtmlText text;
  private final WordBinaryBoxes boxes;
  private final WordBinaryLabels labels;

  private WordBinaryWalk(HWPFDocument doc, XhtmlText text) {
    this.doc = doc;
    this.text = text;
    this.boxes = new WordBinaryBoxes(doc);
    this.labels = new WordBinaryLabels(new ListManager(doc));
  }

  static void write(HWPFDocument doc, XhtmlText text) throws SAXException {
    WordBinaryWalk walk = new WordBinaryWalk(doc, text);
    walk.write(doc.getRange(), 0);
    walk.writeBoxes(walk.boxes.left());
    walk.writeNotes(doc.getFootnotes(), doc.getFootnoteRange());
    walk.writeNotes(doc.getEndnotes(), doc.getEndnoteRange());
  }

  private void write(Range range, int tableLevel) throws SAXException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() == tableLevel + 1) {
        Table table = range.getTable(paragraph);
        write(table, tableLevel + 1);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        write(paragraph);
      }
    }
  }

  private void write(Table table, int level) throws SAXException {
    begin("table");
    for (int row = 0; row < table.numRows(); row++) {
      begin("tr");
      write(table.getRow(row), level);
      end("tr");
    }
    end("table");
  }

  private void write(TableRow row, int level) throws SAXException {
    for (int cell = 0; cell < row.numCells(); cell++) {
      begin("td");
      write(row.getCell(cell), level);
      end("td");
    }
  }

  private void write(Paragraph paragraph) throws SAXException {
    WordBinaryRuns runs = WordBinaryRuns.of(paragraph);
    writeBoxes(boxes.at(runs.anchors()));
    String centred = paragraph.getJustification() == CENTRED ? CENTRED_MARK : "";
    write(centred + labels.of(paragraph, runs.text()) + runs.text());
  }

  private void writeBoxes(Iterable<Range> stories) throws SAXException {
    for (Range story : stories) {
      write(story, 0);
    }
  }

  private void writeNotes(Notes notes, Range all) throws SAXException {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
      Range note = new Range(start, end, doc);
      for (int p = 0; p < note.numParagraphs(); p++) {
        String written = WordBinaryRuns.of(note.getParagraph(p)).text().strip();
        write(p == 0 && !written.isEmpty() ? "[%d] %s".formatted(i + 1, written) : written);
      }
    }
  }

  private void write(String paragraph) throws SAXException {
    begin("p");
    text.characters(paragraph.toCharArray(), 0, paragraph.length());
    end("p");
  }

  private void begin(String element) {
    text.startElement("", element, element, NO_ATTRIBUTES);
  }

  private void end(String element) {
    text.endElement("", element, element);
  }
}
