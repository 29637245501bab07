// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import congvan.testdata.GeneratedLetter;
import congvan.testdata.LetterGenerator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratedFormsTest {
  private final List<GeneratedLetter> letters =
      LongStream.range(0, 400).mapToObj(new LetterGenerator(5)::letter).toList();

  @Test
  void placesFollowOneAnotherAndHoldAllThatIsWrittenButTheBarsOfTables() {
    for (GeneratedLetter letter : letters) {
      LabelledText labelled = GeneratedForms.of(letter);
      StringBuilder between = new StringBuilder();
      int from = 0;
      for (RoleSpan span : labelled.spans()) {
        assertThat(span.place().start()).isGreaterThanOrEqualTo(from);
        between.append(labelled.text(), from, span.place().start());
        from = span.place().end();
      }
      between.append(labelled.text(), from, labelled.text().length());
      assertThat(between.toString()).matches("[ |\t\n]*");
    }
  }

  @Test
  void aPlaceLiesOnOneLineAndHasNoBlanksAroundIt() {
    for (GeneratedLetter letter : letters) {
      LabelledText labelled = GeneratedForms.of(letter);
      assertThat(labelled.spans())
          .extracting(span -> labelled.text().substring(span.place().start(), span.place().end()))
          .allMatch(text -> text.equals(text.strip()) && text.indexOf('\n') < 0);
    }
  }

  @Test
  void theNameOfTheSignerHasItsRole() {
    for (GeneratedLetter letter : letters) {
      LabelledText labelled = GeneratedForms.of(letter);
      List<String> signers =
          labelled.spans().stream()
              .filter(span -> span.role() == LineRole.SIGNER)
              .map(span -> labelled.text().substring(span.place().start(), span.place().end()))
              .toList();
      assertThat(signers).hasSize(letter.signer().name().isPresent() ? 1 : 0);
      letter.signer().name().ifPresent(name -> assertThat(signers.getFirst()).endsWith(name));
    }
  }

  @Test
  void theTemplateIsTheFormOfTheLetter() {
    assertThat(letters)
        .allSatisfy(
            letter -> assertThat(GeneratedForms.of(letter).template()).isEqualTo(letter.form()));
  }

  @Test
  void allRolesOccur() {
    Set<LineRole> roles =
        letters.stream()
            .flatMap(letter -> GeneratedForms.of(letter).spans().stream())
            .map(RoleSpan::role)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineRole.class)));
    assertThat(roles).containsExactlyInAnyOrder(LineRole.values());
  }
}
