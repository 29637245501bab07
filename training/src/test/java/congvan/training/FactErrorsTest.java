// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import congvan.testdata.GeneratedLetter;
import congvan.testdata.LetterGenerator;
import congvan.text.Span;
import congvan.training.noise.LabelledText;
import congvan.training.noise.RoleSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactErrorsTest {
  private final GeneratedLetter letter = new LetterGenerator(3).letter(0);
  private final String issuer = letter.header().issuer();

  @Test
  void aFactThatWasReadIsNoError() {
    assertThat(errors(issuer, issuer.toUpperCase(Locale.ROOT))).isZero();
  }

  @Test
  void aFactThatWasNotReadIsOne() {
    assertThat(errors(issuer)).isOne();
  }

  @Test
  void anotherValueInItsPlaceIsTwo() {
    assertThat(errors(issuer, "Trạm Thú y huyện Quỳ Hợp và vùng phụ cận")).isEqualTo(2);
  }

  @Test
  void whatNobodyCanReadIsAskedOfNobody() {
    assertThat(errors("#")).isZero();
    assertThat(errors("#", issuer)).isZero();
  }

  private int errors(String line, String... read) {
    RoleSpan span = new RoleSpan(new Span(0, line.length()), LineRole.ISSUER);
    LabelledText damaged = new LabelledText(line, letter.form(), List.of(span));
    return new FactErrors(letter, damaged).of(Fact.ISSUER, List.of(read));
  }
}
