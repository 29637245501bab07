// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCommandTest {
  private static final String OWN =
      "Thực hiện Công văn số 88/UBND-TH ngày 02/5/2026 của UBND tỉnh về biên chế, ";

  @TempDir private Path folder;

  private String index;
  private Path letters;

  @BeforeEach
  void makeTheIndex() throws IOException {
    letters = folder.resolve("letters");
    index = folder.resolve("letters.index").toString();
    letter("a.txt", Samples.LETTER.replace("Sở Nội vụ đề nghị các", OWN + "đề nghị các"));
    letter(
        "b.txt",
        Samples.LETTER
            .replace("215/SNV-CCVC", "9/TTLT-HC")
            .replace("ngày 12 tháng 5", "ngày 20 tháng 5")
            .replace("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nSỞ NỘI VỤ", "SỞ NỘI VỤ\nTRUNG TÂM LƯU TRỮ")
            .replace(
                "Sở Nội vụ đề nghị các",
                "Thực hiện Công văn số 215/SNV-CCVC ngày 12/5/2026 của Sở Nội vụ, đề nghị các"));
    letter("c.txt", Samples.LETTER.replace("năm 2026\n\nKính", "năm 2025\n\nKính"));
    assertThat(Run.of("index", letters.toString(), "--to", index).status()).isZero();
  }

  private void letter(String name, String text) throws IOException {
    Samples.file(letters.resolve(name), text);
  }

  @Test
  void aTreeShowsWhereALetterComesFrom() {
    Run run = Run.of("related", index, "9/ttlt-hc");

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "9/TTLT-HC  2026-05-20  Trung tâm Lưu trữ",
            "báo cáo số lượng người làm việc năm 2026",
            letters.resolve("b.txt").toString(),
            "",
            "Comes from",
            "└─ carries out 215/SNV-CCVC  2026-05-12  Sở Nội vụ"
                + "  báo cáo số lượng người làm việc năm 2026",
            "   └─ carries out 88/UBND-TH  2026-05-02  UBND tỉnh  (not in the index)");
  }

  @Test
  void whatIsOnlyCitedIsFoundToo() {
    assertThat(Run.of("related", index, "088 /ubnd–th").lines())
        .startsWith(
            "88/UBND-TH  2026-05-02  UBND tỉnh",
            "not in the index",
            "",
            "Carried out by",
            "└─ 215/SNV-CCVC  2026-05-12  Sở Nội vụ  báo cáo số lượng người làm việc năm 2026",
            "   └─ 9/TTLT-HC  2026-05-20  Trung tâm Lưu trữ"
                + "  báo cáo số lượng người làm việc năm 2026");
  }

  @Test
  void ofSeveralOneIsChosen() {
    Run several = Run.of("related", index, "215/SNV-CCVC");

    assertThat(several.status()).isEqualTo(1);
    assertThat(several.lines())
        .containsExactly(
            "215/SNV-CCVC  2026-05-12  Sở Nội vụ  " + letters.resolve("a.txt"),
            "215/SNV-CCVC  2025-05-12  Sở Nội vụ  " + letters.resolve("c.txt"));
    assertThat(several.err()).contains("several documents", "--date");
    assertThat(chosen("215/SNV-CCVC", "--date", "2025-05-12")).startsWith("215/SNV-CCVC  2025");
    assertThat(chosen("215/SNV-CCVC", "--issuer", "snv", "--date", "2026-05-12"))
        .startsWith("215/SNV-CCVC  2026");
    assertThat(chosen(letters.resolve("c.txt").toString())).startsWith("215/SNV-CCVC  2025");
  }

  private String chosen(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "related";
    all[1] = index;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all).out();
  }

  @Test
  void jsonHasItAll() {
    Run run = Run.of("related", "--json", index, "9/TTLT-HC");

    assertThat(run.lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .startsWith("{\"number\":\"9/TTLT-HC\"")
                    .contains(
                        "\"cites\":[{\"relations\":[\"IMPLEMENTS\"],\"text\":\"Công văn số"
                            + " 215/SNV-CCVC ngày 12/5/2026 của Sở Nội"
                            + " vụ\",\"certainty\":\"FOUND\"",
                        "\"origins\":{\"branches\":[{\"depth\":1,",
                        "\"likeness\":\"ALIKE\""));
  }

  @Test
  void whatIsMissingIsListed() {
    assertThat(Run.of("related", index, "--missing").lines())
        .containsExactly("1  88/UBND-TH  2026-05-02  UBND tỉnh");
    assertThat(Run.of("related", index, "--missing", "--json").out())
        .startsWith("{\"letters\":1,\"number\":\"88/UBND-TH\"");
  }

  @Test
  void aTerminalGetsLinesOfItsWidthAndColours() {
    Run run = Run.onTerminal("related", index, "9/TTLT-HC");

    assertThat(run.out()).contains("\u001B[1mComes from\u001B[0m");
    assertThat(run.lines()).allMatch(line -> line.replaceAll("\u001B\\[\\d+m", "").length() <= 100);
  }

  @Test
  void nothingFoundIsSaidWithWhatThereIs() {
    Run run = Run.of("related", index, "215");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("congvan: no letter has or cites 215; there are 215/SNV-CCVC\n");
  }

  @Test
  void wrongUsageIsRefused() {
    assertThat(Run.of("related", index).status()).isEqualTo(2);
    assertThat(Run.of("related", index, "1/X", "--missing").status()).isEqualTo(2);
    assertThat(Run.of("related", letters.toString(), "1/X").status()).isEqualTo(2);
  }
}
