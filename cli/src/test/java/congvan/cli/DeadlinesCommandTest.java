// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesCommandTest {
  @TempDir private Path folder;

  @Test
  void aLineADeadlineSoonestFirst() throws IOException {
    Run run = Run.of("deadlines", letter("b.txt", BODY).toString());

    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "DUE\tDEADLINE\tNUMBER\tITEM\tTASK\tASSIGNEES",
            "2026-05-29\tBEFORE 2026-05-30\t215/SNV-CCVC\t2\t"
                + "Văn phòng Sở gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.\tVăn phòng Sở",
            "2026-06-10\tBEFORE 2026-06-10T16:00\t215/SNV-CCVC\t1\t"
                + "Sở Tài chính rà soát, hoàn thành trước 16 giờ 00 ngày 10/6/2026.\tSở Tài chính",
            "-\tBEFORE FREQ=MONTHLY;BYMONTHDAY=25\t215/SNV-CCVC\t3\t"
                + "Thanh tra Sở báo cáo trước ngày 25 hằng tháng.\tThanh tra Sở",
            "-\tBY P5D RECEIVED\t215/SNV-CCVC\t4\t"
                + "Phòng Nội vụ trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn"
                + " bản này.\tPhòng Nội vụ");
  }

  private static final String BODY =
      """
      1. Sở Tài chính rà soát, hoàn thành trước 16 giờ 00 ngày 10/6/2026.

      2. Văn phòng Sở gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.

      3. Thanh tra Sở báo cáo trước ngày 25 hằng tháng.

      4. Phòng Nội vụ trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này.
      """;

  @Test
  void daysAndNamesMayBeAskedFor() throws IOException {
    String file = letter("a.txt", BODY).toString();

    assertThat(items("--until", "2026-05-31", file)).containsExactly("2", "3");
    assertThat(items("--from", "2026-06-01", file)).containsExactly("1", "3");
    assertThat(items("--from=2026-05-30", "--until=2026-06-09", file)).containsExactly("3");
    assertThat(items("--assignee", "van phong so", file)).containsExactly("2");
    assertThat(items("--assignee", "STC", file)).containsExactly("1");
    assertThat(items("--assignee", "nobody", file)).isEmpty();
  }

  private static List<String> items(String... arguments) {
    List<String> all = new ArrayList<>(List.of("deadlines"));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new))
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1)[3])
        .toList();
  }

  @Test
  void jsonHasTheDeadlineTheTaskAndTheLetter() throws IOException {
    String file = letter("a.txt", BODY).toString();

    assertThat(Run.of("deadlines", "--format=json", "--until=2026-05-31", file).lines().get(0))
        .startsWith("{\"text\":\"trước ngày 30/5/2026\",\"kind\":\"DATE\",\"relation\":\"BEFORE\"")
        .contains(
            "\"latest\":\"2026-05-29\",\"task\":\"2\",\"span\":{",
            "\"about\":\"Văn phòng Sở gửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.\"",
            "\"assignees\":[{\"name\":\"Văn phòng Sở\",\"role\":\"LEAD\"}]",
            "\"number\":\"215/SNV-CCVC\",\"issuer\":\"Sở Nội vụ\",\"issuedOn\":\"2026-05-12\"");
  }

  @Test
  void csvIsQuotedAndNoCellIsAFormula() throws IOException {
    String file =
        letter("a.txt", "- Gửi \"báo cáo\", danh sách trước ngày 30/5/2026.\n").toString();

    Run run = Run.of("deadlines", "--format=csv", file);

    assertThat(run.out())
        .isEqualTo(
            "latest,kind,relation,value,rrule,condition,text,task,about,assignees,number,issuer,"
                + "issuedOn,subject,path\r\n"
                + "2026-05-29,DATE,BEFORE,2026-05-30,,,trước ngày 30/5/2026,'-1,"
                + "\"Gửi \"\"báo cáo\"\", danh sách trước ngày 30/5/2026.\",,215/SNV-CCVC,"
                + "Sở Nội vụ,2026-05-12,báo cáo số lượng người làm việc năm 2026,"
                + file
                + "\r\n");
  }

  @Test
  void aTerminalGetsColumnsOfItsWidth() {
    Run run = Run.onTerminal("deadlines", Cases.folder().toString());

    assertThat(run.lines()).hasSizeGreaterThan(60).allMatch(line -> line.length() <= 100);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    Path empty = Samples.file(folder.resolve("a.txt"), "");
    Path good = letter("b.txt", BODY);

    Run run = Run.of("deadlines", empty.toString(), good.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(5);
    assertThat(run.err()).contains(empty + ": the file is empty");
  }

  @Test
  void manyAtATimeAreListedAlike() {
    String letters = Cases.folder().toString();

    assertThat(Run.of("deadlines", "--jobs", "4", letters).out())
        .isEqualTo(Run.of("deadlines", letters).out());
  }

  private Path letter(String name, String body) throws IOException {
    int from = Samples.LETTER.indexOf("1. Rà soát");
    int to = Samples.LETTER.indexOf("Nơi nhận:");
    String text = Samples.LETTER.substring(0, from) + body + "\n" + Samples.LETTER.substring(to);
    return Samples.file(folder.resolve(name), text);
  }
}
