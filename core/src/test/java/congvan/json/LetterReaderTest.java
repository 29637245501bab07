// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import congvan.letter.LetterKind;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterReaderTest {
  private static final String HEAD =
      """
      {"schemaVersion": "1", "source": {"sha256": "%s", "mediaType": "text/plain", "characters": 9},
      """
          .formatted("0123456789abcdef".repeat(4));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "place": "An Hải"                             | kind is missing
          "kind": "LETTER"                              | kind is none of [OFFICIAL_DOCUMENT, OTHER]
          "kind": "OTHER", "place": 5                   | place is no text
          "kind": "OTHER", "place": ""                  | place is blank
          "kind": "OTHER", "issuedOn": "2021-02-31"     | issuedOn is no date: 2021-02-31
          "kind": "OTHER", "issuer": "Sở Nội vụ"        | issuer is no object
          "kind": "OTHER", "issuer": {}                 | issuer.name is missing
          "kind": "OTHER", "number": {"text": "1/A", "year": "x"} | number.year is no whole number
          "kind": "OTHER", "copies": {}                 | copies is no list
          "kind": "OTHER", "copies": ["Tỉnh ủy"]        | copies[0] is no object
          "kind": "OTHER", "inferred": [1]              | inferred is no text
          "kind": "OTHER", "signer": {"name": "A", "span": {"start": 1}} | signer.span.end is missing
          "kind": "OTHER", "signer": {"name": "A", "span": {"start": 3, "end": 1}} | not a span: [3, 1)
          "kind": "OTHER", "tasks": [{"kind": "TASK", "tasks": [{}]}] | tasks[0].tasks[0].kind is missing
          "kind": "OTHER", "tasks": [{"kind": "TASK", "table": 1}] | tasks[0].table is neither true nor false
          """)
  void saysWhichMemberIsWrong(String members, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LetterJson.read(HEAD + members + "}"))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                 | a letter is a JSON object, this is none
          []                                 | a letter is a JSON object, this is none
          {}                                 | schemaVersion is missing
          {"schemaVersion": "2"}             | schemaVersion is 2, known is 1
          {"schemaVersion": "1"}             | source is missing
          """)
  void refusesWhatIsNoLetter(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LetterJson.read(json))
        .withMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":
          {"a": 1} {"b": 2}
          Số: 12/UBND
          """)
  void refusesWhatIsNoJson(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LetterJson.read(json))
        .withMessageStartingWith("not JSON: ");
  }

  @Test
  void letsBeWhatALaterContractMayAdd() {
    String members =
        """
        "kind": "OTHER", "mood": {"x": []}, "place": null, "inferred": ["mood", "place"],
        "spans": {"mood": [{"start": 0, "end": 2}], "place": [{"start": 3, "end": 5}]}}
        """;

    assertThat(LetterJson.read(HEAD + members))
        .satisfies(letter -> assertThat(letter.kind()).isEqualTo(LetterKind.OTHER))
        .satisfies(letter -> assertThat(letter.place()).isEmpty())
        .satisfies(letter -> assertThat(letter.inferred()).containsExactly("place"))
        .satisfies(letter -> assertThat(letter.spans()).containsOnlyKeys("place"));
  }

  @Test
  void anItemWithoutLabelAndWordsHasEmptyOnes() {
    Task task =
        LetterJson.read(HEAD + "\"kind\": \"OTHER\", \"tasks\": [{\"kind\": \"TASK\"}]}")
            .tasks()
            .get(0);

    assertThat(task.label()).isEmpty();
    assertThat(task.text()).isEmpty();
    assertThat(task.kind()).isEqualTo(TaskKind.TASK);
  }
}
