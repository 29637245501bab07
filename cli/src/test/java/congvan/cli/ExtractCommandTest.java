// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.json.LetterJson;
import congvan.letter.DocumentNumber;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir private Path folder;

  @Test
  void aFileOnDiskBecomesItsJson() {
    Path file = Cases.named("cd-storm").letter();

    Run run = Run.of("extract", file.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    Letter letter = run.letters().get(0);
    assertThat(letter.number()).map(DocumentNumber::text).contains("14/CĐ-UBND");
    assertThat(letter.issuedOn()).contains(LocalDate.of(2026, 9, 17));
    assertThat(letter.source().path()).isEqualTo(file.toString());
  }

  @Test
  void allInventedLettersAreRead() {
    Run run = Run.of("extract", Cases.folder().toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().size()).isEqualTo(Cases.all().size());
  }

  @Test
  void anEmptyFileIsNamedWithItsReason() {
    Run run = Run.of("extract", Cases.unreadable("empty.txt").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().endsWith("the file is empty");
  }

  @Test
  void standardInputIsALetterToo() {
    Run run = Run.withInput(Samples.LETTER, "extract", "-");

    assertThat(run.status()).isZero();
    assertThat(run.paths()).containsExactly("-");
    assertThat(run.out()).contains("215/SNV-CCVC");
  }

  @Test
  void prettyJsonIsTheSameLetterOnMoreLines() throws IOException {
    Path file = Samples.letter(folder.resolve("a.txt"));

    Run run = Run.of("extract", "--pretty", file.toString());

    assertThat(run.lines()).hasSizeGreaterThan(20);
    assertThat(LetterJson.read(run.out()))
        .isEqualTo(
            LetterJson.read(LetterJson.standard().write(LetterParser.standard().parse(file))));
  }

  @Test
  void theTextComesOnlyWhenAskedFor() throws IOException {
    String file = Samples.letter(folder.resolve("a.txt")).toString();

    assertThat(Run.of("extract", file).letters().get(0).text()).isEmpty();
    assertThat(Run.of("extract", "--text", file).letters().get(0).text()).isEqualTo(Samples.LETTER);
  }

  @Test
  void onlyTheFieldsAskedForAreWritten() throws IOException {
    String file = Samples.letter(folder.resolve("a.txt")).toString();

    Run run = Run.of("extract", "--fields", "number, issuedOn", "--fields=place", file);

    assertThat(run.out())
        .contains("\"number\":{", "\"issuedOn\":\"2026-05-12\"", "\"place\":\"Hà Giang\"")
        .doesNotContain("\"subject\"", "\"kind\"");
  }

  @Test
  void severalJobsKeepTheOrder() throws IOException {
    for (int i = 10; i < 40; i++) {
      Samples.letter(folder.resolve(i + ".txt"));
    }

    Run run = Run.of("extract", "--jobs", "3", folder.toString());

    assertThat(run.paths())
        .containsExactlyElementsOf(
            IntStream.range(10, 40).mapToObj(i -> folder.resolve(i + ".txt").toString()).toList());
  }

  @Test
  void turkishLettersChangeNothing() throws IOException {
    Samples.letter(folder.resolve("I.TXT"));
    Samples.letter(folder.resolve("i.txt"));
    Run expected = Run.of("extract", folder.toString());
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(Run.of("extract", "--format=json", folder.toString())).isEqualTo(expected);
      assertThat(expected.lines()).hasSize(2);
    } finally {
      Locale.setDefault(before);
    }
  }
}
