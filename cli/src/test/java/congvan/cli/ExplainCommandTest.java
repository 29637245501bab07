// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  private static final String ESCAPE = "\u001B";
  private static final Pattern NUMBER_LINE =
      Pattern.compile("number {2,}215/SNV-CCVC {2,}number\\.\\S+ {2,}(\\d+)-(\\d+)");

  @TempDir private Path folder;

  @Test
  void valuesAreMarkedWhereTheyStand() throws IOException {
    Run run = Run.of("explain", sample());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Số: [number: 215/SNV-CCVC]\n", "[place: Hà Giang], ")
        .contains("2. [tasks 2: Gửi báo cáo về ")
        .doesNotContain(ESCAPE);
  }

  @Test
  void aListNamesRuleAndPlace() throws IOException {
    MatchResult line =
        NUMBER_LINE.matcher(Run.of("explain", sample()).out()).results().findFirst().orElseThrow();

    int start = Integer.parseInt(line.group(1));
    int end = Integer.parseInt(line.group(2));
    assertThat(Samples.LETTER.substring(start, end)).isEqualTo("215/SNV-CCVC");
  }

  @Test
  void aTimeHasTheRuleThatFoundItAndTheOneThatJudgedIt() throws IOException {
    assertThat(Run.of("explain", sample()).out())
        .containsPattern("tasks 2 deadlines {2,}DATE BEFORE 2026-05-30 {2,}time\\.day deadline\\.")
        .containsPattern("dates {2,}ISSUE 2026-05-12 {2,}time\\.day date\\.issue");
  }

  @Test
  void aTerminalGetsColoursAndTheRulesInTheText() throws IOException {
    assertThat(Run.onTerminal("explain", sample()).out())
        .containsPattern(
            "Số: \u001B\\[0m\u001B\\[34m215/SNV-CCVC\u001B\\[0m\u001B\\[2m‹number: number\\.");
  }

  @Test
  void coloursAreAsAskedFor() throws IOException {
    assertThat(Run.of("explain", "--color=always", sample()).out()).contains(ESCAPE);
    assertThat(Run.onTerminal("explain", "--color=never", sample()).out()).doesNotContain(ESCAPE);
    assertThat(Run.of("explain", "--color=auto", sample()).out()).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001B[2J", "\u009B2J", "\u0007"})
  void aLetterCannotSteerTheTerminal(String steering) {
    Run run =
        Run.withInput(Samples.LETTER.replace("Rà soát", steering + "Rà soát"), "explain", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).doesNotContain(steering.substring(0, 1));
  }

  @Test
  void theWordsOfTheLetterAreAllThere() throws IOException {
    String plain = Run.of("explain", sample()).out();

    String unmarked =
        plain.substring(0, plain.indexOf("\nkind ")).replaceAll("\\[[A-Za-z0-9., ]+: |\\]", "");
    assertThat(unmarked.strip()).isEqualTo(Samples.LETTER.strip());
  }

  @Test
  void whatIsNoLetterSaysSo() {
    Run run = Run.withInput("Danh sách mua sắm\n", "explain", "-");

    assertThat(run.out()).contains("kind OTHER", "warnings\nNOT_AN_OFFICIAL_DOCUMENT");
  }

  private String sample() throws IOException {
    return Samples.letter(folder.resolve("a.txt")).toString();
  }
}
