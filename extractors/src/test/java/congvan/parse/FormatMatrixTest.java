// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import congvan.ingest.DocumentReader;
import congvan.json.LetterJson;
import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One letter in every format gives the same JSON, places and source aside. */
@Tag("formats")
class FormatMatrixTest {
  private static final List<String> LETTERS =
      List.of(
          "cv-department-to-communes",
          "qd-appointment",
          "kh-task-table",
          "party-decision-transfer",
          "party-notice-province");

  /**
   * On a page, the name of a body that is wrapped in its cell looks like two names, one above the
   * other: the department of the first letter is such a one.
   */
  private static final List<String> LETTERS_WITHOUT_WRAPPED_NAMES =
      LETTERS.subList(1, LETTERS.size());

  private static final List<String> PLACES = List.of("source", "spans", "span");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path folder;

  @BeforeAll
  static void makeLetters() throws IOException {
    for (String letter : LETTERS) {
      WordLetter.write(textOf(letter), folder.resolve(letter + ".docx"));
    }
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void aWordDocumentGivesWhatItsTextGives(String letter) throws IOException {
    assertThat(read(folder.resolve(letter + ".docx"))).isEqualTo(expected(letter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt", "rtf", "html", "pdf"})
  void everyOtherFormatGivesTheSame(String format) throws IOException {
    Optional<Soffice> office = Soffice.installed(folder.resolve("profile"));
    assumeTrue(
        office.isPresent(),
        "needs LibreOffice: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui");
    Path converted = Files.createDirectory(folder.resolve(format));
    List<Path> documents =
        LETTERS.stream().map(letter -> folder.resolve(letter + ".docx")).toList();
    office.orElseThrow().convert(documents, format, converted);
    for (String letter : format.equals("pdf") ? LETTERS_WITHOUT_WRAPPED_NAMES : LETTERS) {
      assertThat(read(converted.resolve(letter + "." + format)))
          .as(letter)
          .isEqualTo(expected(letter));
    }
  }

  private static String expected(String letter) throws IOException {
    var text = DocumentReader.standard().readText(textOf(letter), letter + ".md");
    return shape(LetterJson.standard().write(LetterParser.standard().parse(text)));
  }

  private static String read(Path file) throws IOException {
    return shape(LetterJson.standard().write(LetterParser.standard().parse(file)));
  }

  private static String textOf(String letter) throws IOException {
    return Files.readString(Cases.named(letter).letter());
  }

  private static String shape(String json) {
    JsonNode letter = JSON.readTree(json);
    dropPlaces(letter);
    return letter.toPrettyString();
  }

  private static void dropPlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(PLACES);
    }
    node.forEach(FormatMatrixTest::dropPlaces);
  }
}
