// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleGrammarTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=MONTHLY;BYMONTHDAY=15,30",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=TH;BYHOUR=15;BYMINUTE=0"
      })
  void accepts(String rule) {
    assertThat(RuleGrammar.accepts(rule)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MONTHLY",
        "INTERVAL=2;FREQ=WEEKLY",
        "FREQ=QUARTERLY",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=5,5",
        "FREQ=YEARLY;BYMONTH=0;BYMONTHDAY=5",
        "FREQ=YEARLY;BYMONTH=6;BYMONTH=12",
        "FREQ=WEEKLY;BYDAY=T2",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;",
        "FREQ=DAILY,WEEKLY"
      })
  void refuses(String rule) {
    assertThat(RuleGrammar.accepts(rule)).isFalse();
  }
}
