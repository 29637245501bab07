// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.LetterDeadline;
import congvan.letter.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCsvTest {
  private static final Source SOURCE =
      new Source(
          "a.txt",
          "0".repeat(64),
          "text/plain",
          0,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK("x")     | "'=HYPERLINK(""x"")"
          +84 24 1234         | '+84 24 1234
          -1                  | '-1
          @SUM(A1)            | '@SUM(A1)
          một, hai            | "một, hai"
          "trích"             | ""\"trích""\"
          a=b                 | a=b
          """)
  void aCellIsSafeAndQuotedWhereItMustBe(String subject, String cell) {
    Letter letter = new LetterBuilder(SOURCE).subject(subject).build();

    assertThat(line(letter)).endsWith("," + cell + ",a.txt\r\n");
  }

  @Test
  void everyRecordHasAsManyCellsAsTheHeader() {
    String header = new DueCsv().beginning(true);

    assertThat(line(new LetterBuilder(SOURCE).build()).chars().filter(c -> c == ',').count())
        .isEqualTo(header.chars().filter(c -> c == ',').count());
  }

  private static String line(Letter letter) {
    Deadline deadline = Deadline.event("khi có yêu cầu", "khi có yêu cầu");
    return new DueCsv().line(new LetterDeadline(letter, deadline, Optional.empty(), List.of()));
  }
}
