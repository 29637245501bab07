// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.Span;
import congvan.text.Syllables;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonNamesTest {
  static Stream<Table.Row> cases() {
    return Table.beside(PersonNamesTest.class, "person-names.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheNameIn(Table.Row row) {
    String text = row.cell("text");
    Optional<PersonNames.Name> name =
        PersonNames.standard().whole(Syllables.of(text), new Span(0, text.length()));
    assertThat(name.map(found -> text.substring(found.span().start(), found.span().end())))
        .isEqualTo(Optional.of(row.cell("name")).filter(expected -> !expected.equals("-")));
    assertThat(name.map(found -> String.valueOf(found.familyKnown())).orElse("-"))
        .isEqualTo(row.cell("known"));
  }
}
