// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final String EXPECTED =
      """
      Phụ lục 1

      | TT | Nội dung | Thời hạn | Kinh phí |
      | 1 | Rà soát | 30/04/2026 | 1.250.000 |

      Phụ lục 2

      | hết |
      """;

  @Test
  void aWorkbookIsALineARowUnderTheNamesOfItsSheets() throws IOException {
    assertThat(textOf(new XSSFWorkbook(), "a.xlsx")).isEqualTo(EXPECTED);
    assertThat(textOf(new HSSFWorkbook(), "a.xls")).isEqualTo(EXPECTED);
  }

  @Test
  void aWorkbookIsOneUnderAnyName() throws IOException {
    assertThat(textOf(new XSSFWorkbook(), "a.docx")).isEqualTo(EXPECTED);
    assertThat(textOf(new HSSFWorkbook(), "a.doc")).isEqualTo(EXPECTED);
  }

  @Test
  void soIsOneOfOpenDocument() throws IOException {
    String content =
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>\
        <office:spreadsheet><table:table table:name="Phụ lục"><table:table-row><table:table-cell>\
        <text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>\
        </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>\
        </office:document-content>\
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(UTF_8));
    }
    assertThat(read(out.toByteArray(), "a.ods").text()).isEqualTo("Phụ lục\n\n| a | b |\n");
  }

  private static String textOf(Workbook workbook, String name) throws IOException {
    fill(workbook);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return read(out.toByteArray(), name).text();
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Phụ lục 1");
    String[] heads = {"TT", "Nội dung", "Thời hạn", "Kinh phí"};
    Row head = sheet.createRow(0);
    for (int i = 0; i < heads.length; i++) {
      head.createCell(i).setCellValue(heads[i]);
    }
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(1);
    row.createCell(1).setCellValue("Rà soát");
    row.createCell(2).setCellValue(LocalDate.of(2026, 4, 30));
    row.getCell(2).setCellStyle(style(workbook, "dd/mm/yyyy"));
    row.createCell(3).setCellValue(1_250_000);
    row.getCell(3).setCellStyle(style(workbook, "#,##0"));
    workbook.createSheet("Phụ lục 2").createRow(0).createCell(0).setCellValue("hết");
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), name);
  }
}
