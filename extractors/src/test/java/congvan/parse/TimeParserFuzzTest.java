// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.testdata.TimeBound;
import java.time.LocalDate;

class TimeParserFuzzTest {
  private static final LocalDate SAID = LocalDate.of(2024, 3, 15);

  @FuzzTest
  void everyTimeStandsInTheText(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    TimeBound.check(text.length(), () -> check(text));
  }

  private static void check(String text) {
    TimeParser.standard()
        .parse(text, SAID)
        .times()
        .forEach(time -> assertThat(time.span().end()).isLessThanOrEqualTo(text.length()));
  }
}
