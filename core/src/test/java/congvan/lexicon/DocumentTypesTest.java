// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.lexicon.DocumentTypes.TypeName;
import congvan.text.Syllables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypesTest {
  private static final DocumentTypes TYPES = DocumentTypes.standard();

  @ParameterizedTest
  @CsvSource({
    "KH, Kế hoạch",
    "TT, Thông tư",
    "QĐ, Quyết định",
    "QD, Quyết định",
    "CTR, Chương trình"
  })
  void anAbbreviationStandsForATypeOfTheState(String abbreviation, String name) {
    assertThat(TYPES.byAbbreviation(abbreviation).map(TypeName::name)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"UBND", "SNV", "X"})
  void abbreviationsOfBodiesAreNoTypes(String abbreviation) {
    assertThat(TYPES.byAbbreviation(abbreviation)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NGHỊ QUYẾT, NQ",
    "Thông tư liên tịch số, TTLT",
    "Công văn, CV",
    "Bộ luật Dân sự, BL",
    "Quy chế phối hợp, QCPH"
  })
  void theLongestNameCounts(String text, String code) {
    assertThat(TYPES.nameAt(Syllables.of(text), 0).map(match -> match.value().code()))
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource({"Ủy ban nhân dân", "Nghị", "12"})
  void otherWordsNameNoType(String text) {
    assertThat(TYPES.nameAt(Syllables.of(text), 0)).isEmpty();
  }
}
