// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.json.LetterJson;
import congvan.parse.LetterParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final int DUE = 11;

  @TempDir private Path folder;

  private Path first;
  private Path second;
  private String index;

  @BeforeEach
  void indexTwoLetters() throws IOException {
    first = Samples.letter(folder.resolve("letters/a.txt"));
    second =
        Samples.file(
            folder.resolve("letters/b.txt"),
            Samples.LETTER
                .replace("215/SNV-CCVC", "216/SNV-CCVC")
                .replace("V/v báo cáo", "V/v =SUM(A1), báo cáo")
                .replace("30/5/2026", "20/5/2026"));
    index = folder.resolve("index").toString();
    Run.of("index", folder.resolve("letters").toString(), "--to", index);
  }

  @Test
  void lettersBecomeRecordsOfCsv() {
    Run run = Run.of("export", index);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            "number,type,issuer,parent,issuedOn,subject,signer,recipients,urgency,secrecy,tasks,due,path",
            "215/SNV-CCVC,Công văn,Sở Nội vụ,Ủy ban nhân dân tỉnh Hà Giang,2026-05-12,"
                + "báo cáo số lượng người làm việc năm 2026,Vàng Thị Hương Giang,"
                + "Các đơn vị sự nghiệp thuộc Sở,,,2,2026-05-29,"
                + first,
            "216/SNV-CCVC,Công văn,Sở Nội vụ,Ủy ban nhân dân tỉnh Hà Giang,2026-05-12,"
                + "\"'=SUM(A1), báo cáo số lượng người làm việc năm 2026\",Vàng Thị Hương Giang,"
                + "Các đơn vị sự nghiệp thuộc Sở,,,2,2026-05-19,"
                + second);
  }

  @Test
  void onlyWhatTheQueryFindsIsWritten() {
    assertThat(Run.of("export", index, "số:216").lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("216/");
    assertThat(Run.of("export", index, "số:9999").lines()).hasSize(1);
  }

  @Test
  void aWordMayBeLeftOut() {
    assertThat(Run.of("export", index, "báo cáo", "-216/SNV-CCVC").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("215/");
  }

  @Test
  void deadlinesAreSeenFromADay() {
    assertThat(Run.of("export", index, "--tasks", "--today", "2026-05-25", "hạn:quá hạn").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2026-05-19,");
  }

  @Test
  void linesOfJsonAreTheLettersThatExtractWrites() throws IOException {
    assertThat(Run.of("export", index, "--format", "jsonl", "số:215").lines())
        .containsExactly(LetterJson.standard().write(LetterParser.standard().parse(first)));
  }

  @Test
  void tasksComeByTheirDeadlines() {
    assertThat(Run.of("export", index, "--tasks", "hạn:2026-05").lines())
        .containsExactly(
            "due,deadline,text,assignees,task,number,issuer,issuedOn,subject,path",
            "2026-05-19,trước ngày 20/5/2026,Gửi báo cáo về Sở Nội vụ trước ngày 20/5/2026.,,2,"
                + "216/SNV-CCVC,Sở Nội vụ,2026-05-12,"
                + "\"'=SUM(A1), báo cáo số lượng người làm việc năm 2026\","
                + second,
            "2026-05-29,trước ngày 30/5/2026,Gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.,,2,"
                + "215/SNV-CCVC,Sở Nội vụ,2026-05-12,báo cáo số lượng người làm việc năm 2026,"
                + first);
  }

  @Test
  void tasksAsJsonLeaveOutWhatIsEmpty() {
    assertThat(Run.of("export", index, "--tasks", "--format", "jsonl", "số:215").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("{\"text\":\"Rà soát số lượng người làm việc hiện có.\",\"task\":\"1\",");
  }

  @Test
  void aWorkbookHasDaysAsDaysAndNoFormula() throws IOException {
    Path file = folder.resolve("letters.xlsx");

    Run run = Run.of("export", index, "--to", file.toString());

    assertThat(run).isEqualTo(new Run(0, "2 letters in " + file + "\n", ""));
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("Văn bản");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(texts(sheet.getRow(0))).startsWith("Số, ký hiệu", "Loại văn bản");
      Row row = sheet.getRow(2);
      assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(5).getStringCellValue()).startsWith("=SUM(A1), báo cáo");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(DUE))).isTrue();
      assertThat(row.getCell(DUE).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 5, 19, 0, 0));
      assertThat(row.getCell(DUE - 1).getNumericCellValue()).isEqualTo(2);
    }
  }

  @Test
  void aFullSheetIsFollowedByAnother() throws IOException {
    Path file = folder.resolve("numbers.xlsx");
    List<Column<Integer>> columns =
        List.of(
            new Column<>("n", "N", 5, it -> congvan.cli.Cell.of(it)),
            new Column<>("s", "S", 5, it -> congvan.cli.Cell.of("\u0000\u001B" + it)));
    try (var out = Files.newOutputStream(file);
        XlsxWriter<Integer> writer = new XlsxWriter<>(out, "Số", columns, 1001)) {
      for (int i = 0; i < 2500; i++) {
        writer.write(i);
      }
    }

    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
          .containsExactly("Số", "Số 2", "Số 3");
      assertThat(book.getSheetAt(2).getLastRowNum()).isEqualTo(500);
      assertThat(book.getSheetAt(2).getRow(500).getCell(0).getNumericCellValue()).isEqualTo(2499);
      assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).endsWith("0");
    }
  }

  @Test
  void moreTasksThanAPageAreAllWritten() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 700; i++) {
      items.append(i).append(". Sở Y tế gửi báo cáo số ").append(i).append(".\n\n");
    }
    Samples.file(
        folder.resolve("letters/c.txt"),
        Samples.LETTER.replace("1. Rà soát số lượng người làm việc hiện có.\n", items));
    Run.of("index", folder.resolve("letters").toString(), "--to", index);

    List<String> lines = Run.of("export", index, "--tasks").lines();

    assertThat(lines).hasSizeGreaterThan(700).doesNotHaveDuplicates();
  }

  @Test
  void aWorkbookIsNothingForATerminal() {
    Run run = Run.onTerminal("export", index, "--format", "xlsx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("add --to FILE");
  }

  @Test
  void whatIsNoIndexIsSaid() {
    Run run = Run.of("export", folder.resolve("letters").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("congvan: ").contains("letters");
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue).toList();
  }
}
