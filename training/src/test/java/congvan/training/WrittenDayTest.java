// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  @Test
  void readsWholeFigures() {
    assertThat(WrittenDay.of("Ha Tinh, ngày05 thdng 3 nam 2019"))
        .hasValue(LocalDate.of(2019, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hà Tĩnh, ngày tháng 3 năm 2019",
        "Hà Tĩnh, ngày 31 tháng 2 năm 2019",
        "Hà Tĩnh, ngày 5 tháng 13 năm 2019",
        "Hà Tĩnh, ngày 0 tháng 1 năm 2019",
        "Hà Tĩnh, ngày 0 5 tháng 3 năm 2019",
        "",
      })
  void readsNothingElse(String line) {
    assertThat(WrittenDay.of(line)).isEmpty();
  }
}
