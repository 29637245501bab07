// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {
  @Test
  void mayBeEmpty() {
    assertThat(new Span(3, 3).end()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void neitherBeginsBeforeTheTextNorEndsBeforeItBegins(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessage("not a span: [" + start + ", " + end + ")");
  }
}
