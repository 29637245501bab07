// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateOfIssueTest {
  static Stream<Table.Row> cases() {
    return Table.beside(DateOfIssueTest.class, "date-of-issue.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheDayThroughDamagedWords(Table.Row row) {
    String text = row.cell("line");
    assertThat(
            DateOfIssue.find(text, 0, text.length())
                .map(date -> date.value(text).map(LocalDate::toString).orElse("unreadable"))
                .orElse("-"))
        .isEqualTo(row.cell("date"));
  }

  @Test
  void theDayIsWhatStandsWhereItBelongs() {
    String text = "Hậu Lâm, ngày/{5 tháng 01 năm 2025";
    DateOfIssue date = DateOfIssue.find(text, 0, text.length()).orElseThrow();
    assertThat(text.substring(date.day().start(), date.day().end())).isEqualTo("/{5");
    assertThat(text.substring(date.span().start(), date.span().end()))
        .isEqualTo("ngày/{5 tháng 01 năm 2025");
  }

  @Test
  void theNextLineMayGoOnWithADate() {
    assertThat(DateOfIssue.isRest("1háng 3 nãm 2024")).isTrue();
    assertThat(DateOfIssue.isRest("Tháng thanh niên")).isFalse();
  }
}
