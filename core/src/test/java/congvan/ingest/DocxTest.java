// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTest {

  @Test
  void paragraphsAreLinesWithABlankLineBetween() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("QUYẾT ĐỊNH");
      docx.createParagraph();
      docx.createParagraph().createRun().setText("Về việc thử ");
      assertThat(textOf(docx)).isEqualTo("QUYẾT ĐỊNH\n\nVề việc thử\n");
    }
  }

  @Test
  void aHeaderTableIsReadCellAfterCell() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      table(
          docx,
          List.of("UBND TỈNH X\nSỞ Y", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập"),
          List.of("", "", ""),
          List.of("Số: 15/SY-VP", "", "X, ngày 01 tháng 02 năm 2021"));
      assertThat(textOf(docx))
          .isEqualTo(
              """
              UBND TỈNH X
              SỞ Y

              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              Độc lập

              Số: 15/SY-VP

              X, ngày 01 tháng 02 năm 2021
              """);
    }
  }

  @Test
  void aClosingTableIsReadCellAfterCell() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      table(
          docx,
          List.of("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "GIÁM ĐỐC"),
          List.of("", "(đã ký)"),
          List.of("", "Trần Văn Thử"));
      assertThat(textOf(docx))
          .isEqualTo(
              """
              Nơi nhận:
              - Như trên;
              - Lưu: VT.

              GIÁM ĐỐC

              (đã ký)

              Trần Văn Thử
              """);
    }
  }

  @Test
  void aTableOfTasksIsALineARow() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      table(
          docx,
          List.of("TT", "Nội dung", "Chủ trì"),
          List.of("1", "Rà soát\ndanh mục", "Sở Y"),
          List.of("2", "Báo cáo", ""));
      assertThat(textOf(docx))
          .isEqualTo(
              """
              | TT | Nội dung | Chủ trì |
              | 1 | Rà soát danh mục | Sở Y |
              | 2 | Báo cáo |  |
              """);
    }
  }

  @Test
  void aTableInACellIsLaidOutThere() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFTableCell outer = docx.createTable(1, 1).getRow(0).getCell(0);
      outer.setText("Trước");
      XWPFTable inner = new XWPFTable(outer.getCTTc().addNewTbl(), outer, 1, 2);
      inner.getRow(0).getCell(0).setText("trái");
      inner.getRow(0).getCell(1).setText("phải");
      outer.addParagraph().createRun().setText("Sau");
      assertThat(textOf(docx).lines()).containsExactly("Trước", "trái", "", "phải", "", "Sau");
    }
  }

  @Test
  void formatLeavesNoTraceAndBreaksEndLines() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFParagraph paragraph = docx.createParagraph();
      run(paragraph, "Số: 15/UBND-TH").setBold(true);
      run(paragraph, "5").setSubscript(VerticalAlign.SUBSCRIPT);
      paragraph.createRun().addBreak();
      run(paragraph, "dòng hai").setItalic(true);
      assertThat(textOf(docx)).isEqualTo("Số: 15/UBND-TH5\ndòng hai\n");
    }
  }

  @Test
  void aNoBreakHyphenIsNotLost() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFRun run = run(docx.createParagraph(), "15/QĐ");
      run.getCTR().addNewNoBreakHyphen();
      run.getCTR().addNewT().setStringValue("UBND");
      assertThat(textOf(docx)).isEqualTo("15/QĐ-UBND\n");
    }
  }

  @Test
  void numbersAndBulletsThatWordMakesAreWritten() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      BigInteger numbers = list(docx, 1, STNumberFormat.DECIMAL, "%1.");
      BigInteger dots = list(docx, 2, STNumberFormat.BULLET, "\uF0B7");
      BigInteger pluses = list(docx, 3, STNumberFormat.BULLET, "+");
      item(docx, numbers, "một");
      item(docx, numbers, "hai");
      item(docx, dots, "ba");
      item(docx, pluses, "bốn");
      assertThat(textOf(docx)).isEqualTo("1. một\n\n2. hai\n\n- ba\n\n+ bốn\n");
    }
  }

  @Test
  void footnotesFollowTheBodyAndRunningHeadsAreLeftOut() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("ĐẦU");
      docx.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("CUỐI");
      docx.createFootnotes();
      XWPFParagraph first = docx.createParagraph();
      run(first, "Theo Luật");
      var note = docx.createFootnote();
      run(note.createParagraph(), "Luật số 1");
      first.addFootnoteReference(note);
      run(first, " này");
      docx.createParagraph().createRun().setText("Thân");
      assertThat(textOf(docx).strip()).matches("Theo Luật này\\n\\nThân\\n\\n ?Luật số 1");
    }
  }

  @Test
  void readersCommentsAreLeftOut() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("Thân");
      docx.createComments()
          .createComment(BigInteger.ZERO)
          .createParagraph()
          .createRun()
          .setText("Sửa lại");
      assertThat(textOf(docx)).isEqualTo("Thân\n");
    }
  }

  @Test
  void theNumberOfPagesIsWhatWordCounted() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("Thân");
      docx.getProperties().getExtendedProperties().getUnderlyingProperties().setPages(3);
      SourceDocument read = read(docx, "a.bin");
      assertThat(read.pages()).contains(3);
      assertThat(read.mediaType()).isEqualTo(DocumentFormat.DOCX.mediaType());
    }
  }

  @Test
  void theLimitOfCharactersHoldsWhileReading() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("Thân bài dài");
      FileContent file = new FileContent("a.docx", bytesOf(docx));
      DocumentReader small =
          DocumentReader.standard().with(ReaderLimits.standard().with(Limit.CHARACTERS, 5));
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> small.read(new ByteArrayInputStream(file.bytes()), "a.docx"))
          .withMessage(
              "cannot read the text of a.docx: its text has more than 5 characters, the limit");
    }
  }

  private static BigInteger list(
      XWPFDocument docx, int id, STNumberFormat.Enum format, String sign) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(sign);
    var numbering = docx.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void item(XWPFDocument docx, BigInteger list, String text) {
    XWPFParagraph paragraph = docx.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
    run(paragraph, text);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  @SafeVarargs
  private static void table(XWPFDocument docx, List<String>... rows) {
    XWPFTable table = docx.createTable(rows.length, rows[0].size());
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].size(); column++) {
        fill(table.getRow(row).getCell(column), rows[row].get(column));
      }
    }
  }

  private static void fill(XWPFTableCell cell, String text) {
    cell.removeParagraph(0);
    text.lines().forEach(line -> run(cell.addParagraph(), line));
    if (text.isEmpty()) {
      cell.addParagraph();
    }
  }

  private static String textOf(XWPFDocument docx) throws IOException {
    return read(docx, "a.docx").text();
  }

  private static SourceDocument read(XWPFDocument docx, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytesOf(docx)), name);
  }

  private static byte[] bytesOf(XWPFDocument docx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    docx.write(out);
    return out.toByteArray();
  }
}
