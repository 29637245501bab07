// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import congvan.ingest.DocumentReader;
import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import congvan.letter.Task;
import congvan.letter.Term;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableDeadlinesTest {
  @Test
  void eachRowHasTheTimeOfItsCell() throws IOException {
    Map<String, String> rows =
        rows(
            """
            | TT | Nội dung | Chủ trì | Thời hạn |
            |---|---|---|---|
            | 1 | Vẽ sơ đồ quầy hàng | Ban Quản lý chợ | Trước 15/6 |
            | 2 | Lắp bình chữa cháy | Công an xã | 6/2026 |
            | 3 | Thay mái tôn | Ban Quản lý chợ | 2026 - 2027 |
            | 4 | Đấu nối điện | Điện lực | Theo Kế hoạch số 45/KH-UBND |
            | 5 | Kiểm tra cân | Phòng Kinh tế | Hàng quý |
            | 6 | Thu gom rác | Hội Phụ nữ xã | Thường xuyên |
            """);

    assertThat(rows)
        .containsExactly(
            entry("1", "DATE BEFORE 2026-06-15"),
            entry("2", "PERIOD IN 2026-06"),
            entry("3", "PERIOD IN 2026/2027"),
            entry("4", "EVENT - Theo Kế hoạch số 45/KH-UBND"),
            entry("5", "RECURRING - FREQ=MONTHLY;INTERVAL=3"),
            entry("6", ""));
  }

  @Test
  void aCellMergedOverRowsHoldsForEach() throws IOException {
    Map<String, String> rows =
        rows(
            """
            | TT | Nội dung | Tiến độ | Chủ trì |
            |---|---|---|---|
            | 1 | Sơn lại cổng chợ | Tháng 5/2026 | Ban Quản lý chợ |
            | 2 | Kẻ vạch xe | | Đoàn xã |
            | 3 | Treo biển hiệu | nt | Đoàn xã |
            | 4 | Nghiệm thu | Quý IV/2026 | Phòng Kinh tế |
            """);

    assertThat(rows)
        .containsExactly(
            entry("1", "PERIOD IN 2026-05"),
            entry("2", "PERIOD IN 2026-05"),
            entry("3", "PERIOD IN 2026-05"),
            entry("4", "PERIOD IN 2026-Q4"));
  }

  @Test
  void aColumnOfTimesMayStandBeforeTheContent() throws IOException {
    Map<String, String> rows =
        rows(
            """
            | TT | Thời gian | Nội dung | Chủ trì |
            |---|---|---|---|
            | 1 | 20/4/2026 | Dựng rạp | Đoàn xã |
            | 2 | 21/4/2026 | Trang trí | Hội Phụ nữ xã |
            """);

    assertThat(rows)
        .containsExactly(entry("1", "DATE BY 2026-04-20"), entry("2", "DATE BY 2026-04-21"));
  }

  @Test
  void aNewPartOfTheTableDoesNotGoOnWithTheTimeAbove() throws IOException {
    Map<String, String> rows =
        rows(
            """
            | TT | Nội dung | Chủ trì | Thời hạn |
            |---|---|---|---|
            | 1 | Sơn lại cổng chợ | Ban Quản lý chợ | Tháng 5/2026 |
            | II | Phần điện | | |
            | 2 | Thay cầu dao | Điện lực | |
            """);

    assertThat(rows).containsEntry("1", "PERIOD IN 2026-05").containsEntry("2", "");
  }

  @Test
  void theDeadlineOfAHeadingStandsThereAndHoldsBelow() throws IOException {
    Letter letter =
        letter(
            """
            1. Các việc hoàn thành trước ngày 15/4/2026 gồm:

            a) Ban Quản lý chợ vẽ sơ đồ quầy hàng;

            b) Công an xã lắp bình chữa cháy, xong trước ngày 31/3/2026.
            """);

    assertThat(letter.allDeadlines()).hasSize(2);
    assertThat(LetterDeadline.of(letter))
        .extracting(due -> due.deadline().task().orElseThrow() + " " + written(due.deadline()))
        .contains("1/a DATE BEFORE 2026-04-15", "1/b DATE BEFORE 2026-03-31");
  }

  private static Map<String, String> rows(String table) throws IOException {
    Letter letter = letter(table);
    assertThat(letter.deadlines()).isEmpty();
    Map<String, String> rows = new LinkedHashMap<>();
    for (Task row : letter.tasks()) {
      rows.put(row.label(), written(row.deadlines()));
    }
    return rows;
  }

  private static Letter letter(String body) throws IOException {
    String text =
        """
        ỦY BAN NHÂN DÂN XÃ PHÙ LƯU
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 12/UBND-KT
        Phù Lưu, ngày 05 tháng 3 năm 2026
        V/v chỉnh trang chợ
        Kính gửi: Các ban, ngành của xã.

        Ủy ban nhân dân xã yêu cầu:

        %s
        Trân trọng./.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        """
            .formatted(body);
    return LetterParser.standard().parse(DocumentReader.standard().readText(text, "cho.txt"));
  }

  private static String written(List<Deadline> deadlines) {
    return deadlines.stream().map(TableDeadlinesTest::written).collect(Collectors.joining("; "));
  }

  private static String written(Deadline deadline) {
    Term term = deadline.term();
    return deadline.kind()
        + " "
        + deadline.relation().map(Enum::name).orElse("-")
        + " "
        + term.value().or(term::rrule).or(term::condition).orElseThrow();
  }
}
