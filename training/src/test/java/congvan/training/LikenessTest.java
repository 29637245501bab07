// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Sở Nội vụ, SO NOI VU, true",
    "Sở Nội vụ, Sở Nộivụ, true",
    "Cục Thuế tỉnh Hà Tĩnh, CUC THU6 TiNH HA TiNII, true",
    "Sở Nội vụ, Sở Xây dựng, false",
    "Sở Nội vụ, UBND tỉnh Hà Tĩnh Sở Nội vụ, false",
  })
  void tellsADamagedValueFromAnother(String written, String read, boolean near) {
    assertThat(Likeness.near(written, read)).isEqualTo(near);
  }

  @Test
  void findsADamagedValueAmongOthers() {
    String lines = "- Nhu tren; - S0 Xay dựnq (để t/h); ~ Lãnh đạo Sở";
    assertThat(Likeness.standsIn("Sở Xây dựng (để t/h)", lines)).isTrue();
    assertThat(Likeness.standsIn("Sở Giao thông vận tải", lines)).isFalse();
    assertThat(Likeness.standsIn("Sở Nội vụ", "")).isFalse();
  }
}
