// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GainTableTest {
  @Test
  void addsWhatItLists() {
    Map<Fact, Gain> gains = new EnumMap<>(Fact.class);
    gains.put(Fact.ISSUED_ON, new Gain(100, 20, 15));
    gains.put(Fact.NUMBER, new Gain(50, 4, 5));
    assertThat(GainTable.lines(gains))
        .containsExactly(
            "fact        facts  without   with  saved",
            "number         50        4      5  -25 %",
            "issued on     100       20     15   25 %",
            "all           150       24     20   17 %");
  }
}
