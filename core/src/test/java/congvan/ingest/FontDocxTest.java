// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTheme;

class FontDocxTest {

  @Test
  void aRunSaysItsFont() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFParagraph paragraph = docx.createParagraph();
      run(paragraph, ".VnTimeH", "sè");
      run(paragraph, ".VnTime", ": 15/Q§-");
      run(paragraph, "Times New Roman", "SNV của Sở Nội vụ®");
      run(docx.createParagraph(), "VNI-Times", "Kính göûi: UÛy ban");
      SourceDocument read = read(docx);
      assertThat(read.text()).isEqualTo("SỐ: 15/QĐ-SNV của Sở Nội vụ®\n\nKính gửi: Ủy ban\n");
      assertThat(read.converted()).hasSize(2);
      assertThat(read.encoding()).contains("VNI");
    }
  }

  @Test
  void aWordMayBePartedBetweenRuns() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFParagraph paragraph = docx.createParagraph();
      run(paragraph, "VNI-Times", "Quye");
      run(paragraph, "VNI-Times", "át ñònh");
      XWPFParagraph capitals = docx.createParagraph();
      run(capitals, ".VnTime", "Cé");
      run(capitals, ".VnTime", "NG HßA");
      assertThat(read(docx).text()).isEqualTo("Quyết định\n\nCỘNG HÒA\n");
    }
  }

  @Test
  void stylesSayTheFontOfRunsThatDoNot() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFStyles styles = docx.createStyles();
      style(styles, "Normal", STStyleType.PARAGRAPH, "", ".VnTime").setDefault(true);
      style(styles, "Tieude", STStyleType.PARAGRAPH, "Normal", ".VnTimeH");
      style(styles, "Con", STStyleType.PARAGRAPH, "Tieude", "");
      style(styles, "Moi", STStyleType.CHARACTER, "", "Times New Roman");
      run(docx.createParagraph(), "", "Th«ng b¸o");
      XWPFParagraph heading = docx.createParagraph();
      heading.setStyle("Con");
      run(heading, "", "quyÕt ®Þnh ");
      run(heading, "", "số 1®").setStyle("Moi");
      assertThat(read(docx).text()).isEqualTo("Thông báo\n\nQUYẾT ĐỊNH số 1®\n");
    }
  }

  @Test
  void defaultsOfTheDocumentAndFontsOfTheThemeCount() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFStyles styles = docx.createStyles();
      var fonts = CTFonts.Factory.newInstance();
      fonts.setAscii(".VnTime");
      fonts.setHAnsi(".VnTime");
      styles.setDefaultFonts(fonts);
      run(docx.createParagraph(), "", "C¨n cø");
      XWPFRun themed = run(docx.createParagraph(), "", "Sen®");
      var own = themed.getCTR().addNewRPr().addNewRFonts();
      own.setAsciiTheme(STTheme.MINOR_H_ANSI);
      own.setHAnsiTheme(STTheme.MINOR_H_ANSI);
      assertThat(read(docx).text()).isEqualTo("Căn cứ\n\nSen®\n");
    }
  }

  @Test
  void symbolsAndSoftHyphensAreCodes() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFRun run = run(docx.createParagraph(), ".VnTime", "§");
      var symbol = run.getCTR().addNewSym();
      symbol.setFont(".VnTime");
      symbol.setChar(new byte[] {(byte) 0xF0, (byte) 0xD5});
      run.getCTR().addNewT().setStringValue("n ng");
      run.getCTR().addNewSoftHyphen();
      run.getCTR().addNewT().setStringValue("\uF0EAi");
      assertThat(read(docx).text()).isEqualTo("Đến người\n");
    }
  }

  @Test
  void theHeaderTableOfAnOldLetterIsReadCellAfterCell() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      var row = docx.createTable(2, 3);
      run(row.getRow(0).getCell(0).getParagraphs().get(0), ".VnTimeH", "ñy ban nh©n d©n");
      run(row.getRow(0).getCell(1).getParagraphs().get(0), ".VnTime", " ");
      run(
          row.getRow(0).getCell(2).getParagraphs().get(0),
          ".VnTimeH",
          "céng hßa x· héi chñ nghÜa viÖt nam");
      run(row.getRow(1).getCell(0).getParagraphs().get(0), ".VnTime", "Sè: 15/Q§-UB");
      assertThat(read(docx).text())
          .isEqualTo("ỦY BAN NHÂN DÂN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/QĐ-UB\n");
    }
  }

  @Test
  void aFontThatLiesDestroysNoUnicode() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      run(docx.createParagraph(), ".VnTime", "Căn cứ Luật Tổ chức chính quyền địa phương");
      run(docx.createParagraph(), ".VnTime", "và");
      SourceDocument read = read(docx);
      assertThat(read.text()).isEqualTo("Căn cứ Luật Tổ chức chính quyền địa phương\n\nvà\n");
      assertThat(read.encoding()).isEmpty();
    }
  }

  private static CTStyle style(
      XWPFStyles styles, String id, STStyleType.Enum type, String base, String font) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    if (!base.isEmpty()) {
      style.addNewBasedOn().setVal(base);
    }
    if (!font.isEmpty()) {
      var fonts = style.addNewRPr().addNewRFonts();
      fonts.setAscii(font);
      fonts.setHAnsi(font);
    }
    styles.addStyle(new XWPFStyle(style));
    return styles.getStyle(id).getCTStyle();
  }

  private static XWPFRun run(XWPFParagraph paragraph, String font, String text) {
    XWPFRun run = paragraph.createRun();
    if (!font.isEmpty()) {
      run.setFontFamily(font);
    }
    run.setText(text);
    return run;
  }

  private static SourceDocument read(XWPFDocument docx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    docx.write(out);
    return DocumentReader.standard().read(new ByteArrayInputStream(out.toByteArray()), "a.docx");
  }
}
