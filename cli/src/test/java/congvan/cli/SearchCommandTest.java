// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.index.LetterIndex;
import congvan.parse.LetterParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
  @TempDir private static Path folder;

  private static Path index;

  /** The letter of the tests, and another one of the next month. */
  @BeforeAll
  static void makeIndex() throws IOException {
    index = folder.resolve("index");
    String june =
        Samples.LETTER
            .replace("215/SNV-CCVC", "301/SNV-VP")
            .replace("tháng 5", "tháng 6")
            .replace("30/5/2026", "15/7/2026")
            .replace("báo cáo số lượng người làm việc", "kiểm kê \"tài sản\" công");
    try (LetterIndex writer = LetterIndex.open(index)) {
      LetterParser parser = LetterParser.standard();
      writer.add(parser.parse(Samples.letter(folder.resolve("may.txt"))));
      writer.add(parser.parse(Samples.file(folder.resolve("june.txt"), june)));
      writer.commit();
    }
  }

  @Test
  void aLineALetterWithTabsBetweenWholeValues() {
    Run run = search("so luong nguoi lam viec");

    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .startsWith("NUMBER\tDATE\tTYPE\tISSUER\tSUBJECT\tPATH")
        .contains(
            "215/SNV-CCVC\t2026-05-12\tCông văn\tSở Nội vụ\t"
                + "báo cáo số lượng người làm việc năm 2026\t"
                + folder.resolve("may.txt"));
    assertThat(run.err()).contains("congvan: 2 letters");
  }

  @Test
  void aTerminalGetsNumberDayIssuerSubjectAndPassagesInColour() {
    Run run = onTerminal("số lượng người làm việc", "--limit=1");

    assertThat(run.out()).startsWith("2 letters, 1 shown\n");
    assertThat(run.out())
        .contains(
            "\u001B[1m215/SNV-CCVC\u001B[0m  2026-05-12  Công văn  Sở Nội vụ, "
                + "Ủy ban nhân dân tỉnh Hà Giang\n   báo cáo số lượng người làm việc năm 2026\n")
        .contains("\u001B[1;31msố lượng người làm việc\u001B[0m")
        .contains("\u001B[2m   " + folder.resolve("may.txt"))
        .contains("\nMore: --after ");
    assertThat(run.lines())
        .allMatch(
            line ->
                line.replaceAll("\u001B\\[[0-9;]*m", "").length() <= 100
                    || line.contains("--after")
                    || line.contains(folder.toString()));
  }

  @Test
  void tasksSayWhoWhatAndUntilWhen() {
    Run run = search("--tasks", "--due", "<2026-06-01");

    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().getFirst()).startsWith("DUE\tASSIGNEES\tTASK\tITEM");
    assertThat(run.lines().getLast())
        .startsWith("2026-05-29\t")
        .contains(
            "\tGửi báo cáo về Sở Nội vụ trước ngày 30/5/2026.\t2\t215/SNV-CCVC\t2026-05-12\t");
    assertThat(onTerminal("--tasks", "--due", "<2026-06-01").out())
        .contains("1 task\n")
        .contains("item 2 of ");
  }

  @Test
  void jsonHasTheQueryTheHitsAndTheirPlaces() {
    JsonNode answer = json("kiem ke", "--limit=1");

    assertThat(answer.path("query").asString()).isEqualTo("kiem ke");
    assertThat(answer.path("total").asInt()).isEqualTo(1);
    JsonNode hit = answer.path("hits").path(0);
    assertThat(hit.path("letter").path("number").asString()).isEqualTo("301/SNV-VP");
    assertThat(hit.path("letter").path("issuedOn").asString()).isEqualTo("2026-06-12");
    JsonNode snippet = hit.path("snippets").path(0);
    JsonNode match = snippet.path("matches").path(0);
    assertThat(
            snippet
                .path("text")
                .asString()
                .substring(match.path("start").asInt(), match.path("end").asInt()))
        .isEqualToIgnoringCase("kiểm");
  }

  @Test
  void jsonOfTasksHasTheTask() {
    JsonNode task = json("--tasks", "--due=2026-07").path("hits").path(0).path("task");

    assertThat(task.path("path").asString()).isEqualTo("2");
    assertThat(task.path("deadlines").path(0).path("latest").asString()).isEqualTo("2026-07-14");
    assertThat(task.path("deadlines").path(0).path("relation").asString()).isEqualTo("BEFORE");
  }

  @Test
  void pagesFollowEachOther() {
    List<String> numbers = new ArrayList<>();
    JsonNode page = json("--sort=oldest", "--limit=1", "sở nội vụ");
    numbers.add(number(page));
    page = json("--sort=oldest", "--limit=1", "--after", page.path("next").asString(), "sở nội vụ");
    numbers.add(number(page));

    assertThat(numbers).containsExactly("215/SNV-CCVC", "301/SNV-VP");
    assertThat(page.has("next")).isFalse();
  }

  private static String number(JsonNode page) {
    return page.path("hits").path(0).path("letter").path("number").asString();
  }

  @Test
  void withoutWordsTheNewestStandFirst() {
    assertThat(search().lines().get(1)).startsWith("301/SNV-VP\t");
    assertThat(search("cơ quan: sở nội vụ").lines().get(1)).startsWith("301/SNV-VP\t");
    assertThat(search("--tasks", "cơ quan: sở nội vụ", "hạn: 2026").lines().get(1))
        .startsWith("2026-05-29\t");
    assertThat(search("--sort=oldest").lines().get(1)).startsWith("215/SNV-CCVC\t");
  }

  @Test
  void facetsCountByTypeYearAndDeadline() {
    Run run = onTerminal("--facets", "--today=2026-06-20", "--limit=0");

    assertThat(run.lines())
        .contains("type    Công văn 2", "year    2026 2")
        .anyMatch(line -> line.startsWith("due") && line.contains("overdue 1"));
    assertThat(json("--facets").path("facets").path(0).path("field").asString()).isEqualTo("TYPE");
  }

  @Test
  void saysHowAQueryWasReadWhereItWasNotPlain() {
    Run run = search("(kiem ke");

    assertThat(run.err())
        .contains("congvan: A parenthesis that was not closed was closed at the end.")
        .contains("congvan: read as: kiem ke");
    assertThat(search("kiem ke").err()).doesNotContain("read as");
    assertThat(json("(kiem ke").path("notes").path(0).asString()).contains("parenthesis");
  }

  @Test
  void aDashLeavesAWordOutAndIsNoOption() {
    assertThat(search("--json", "so noi vu", "-kiểm").out()).contains("\"total\":1");
    assertThat(search("-kiểm").lines()).hasSize(2);
  }

  @Test
  void whatIsNotFoundMayHaveBeenMeantOtherwise() {
    Run run = onTerminal("kiem kee tai san");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("0 letters\nDid you mean: ");
  }

  @Test
  void aValueThatSwallowedTheWordsBehindItMayHaveEndedSooner() {
    assertThat(search("cơ quan: sở nội vụ lượng người").err())
        .contains("did you mean: cơ quan:(sở nội vụ) VÀ lượng người");
  }

  @Test
  void aFieldMayLackItsColon() {
    assertThat(search("hạn trước 1/6/2026").err()).contains("did you mean: hạn:..2026-05-31");
  }

  @Test
  void wrongUsageIsSaidBeforeAnythingIsOpened() {
    assertThat(search("--due", "soon").err()).contains("--due: no days such as", "'soon'");
    assertThat(search("--limit=-1").err()).contains("--limit: at least 0, not -1");
    assertThat(search("--limt=3").err()).contains("Unknown option: '--limt=3'");
    assertThat(search("--after=x", "kiểm").err())
        .contains("--after: no cursor of this search: 'x'");
    assertThat(search("--after=x").status()).isEqualTo(2);
    assertThat(Run.of("search").status()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutAnIndexIsNamed() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));

    Run run = Run.of("search", other.toString(), "kiểm");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("congvan: no index of letters in " + other);
    assertThat(run.out()).isEmpty();
  }

  private static JsonNode json(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--json"));
    all.addAll(List.of(arguments));
    return new JsonMapper().readTree(search(all.toArray(String[]::new)).out());
  }

  private static Run search(String... arguments) {
    return Run.of(command(arguments));
  }

  private static Run onTerminal(String... arguments) {
    return Run.onTerminal(command(arguments));
  }

  private static String[] command(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", index.toString()));
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }
}
