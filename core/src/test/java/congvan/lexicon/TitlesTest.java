// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.Syllables;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {
  static Stream<Table.Row> cases() {
    return Table.beside(TitlesTest.class, "titles.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void countsTheSyllablesOfMarkAndTitleIn(Table.Row row) {
    Syllables text = Syllables.of(row.cell("text"));
    assertThat(Titles.standard().markLength(text, 0)).isEqualTo(number(row, "mark"));
    assertThat(Titles.standard().titleLength(text, 0)).isEqualTo(number(row, "title"));
  }

  private static int number(Table.Row row, String column) {
    return Integer.parseInt(row.cell(column));
  }

  @Test
  void oneWrongLetterIsReadThrough() {
    assertThat(Titles.standard().damagedTitleLength(Syllables.of("CUC TRUGNG"), 0)).isEqualTo(2);
    assertThat(Titles.standard().damagedTitleLength(Syllables.of("VÀ HỖ TRỢ"), 0)).isZero();
  }

  @Test
  void whoChairsIsToldFromWhoWrites() {
    assertThat(Titles.standard().kindAt(Syllables.of("CHỦ TỌA"), 0)).isEqualTo(Titles.Kind.CHAIR);
    assertThat(Titles.standard().kindAt(Syllables.of("THƯ KÝ"), 0)).isEqualTo(Titles.Kind.CLERK);
    assertThat(Titles.standard().kindAt(Syllables.of("GIÁM ĐỐC"), 0)).isEqualTo(Titles.Kind.TITLE);
  }
}
