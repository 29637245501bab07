// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
  @ParameterizedTest
  @CsvSource({
    "so noi vu, Sở Nội vụ",
    "SỞ NỘI VỤ, Sở Nội vụ tỉnh Đồng An",
    "noi vu, các sở Nội vụ",
    "SNV, Sở Nội vụ",
    "snv, Sở Nội vụ",
    "sở nội vụ, SNV",
    "ubnd xa, Uỷ ban nhân dân các xã",
    "uy ban nhan dan, UBND các huyện",
    "Văn phòng Sở, Văn phòng Sở",
  })
  void aNameIsFoundByItsWords(String asked, String name) {
    assertThat(BodyName.of(asked).matches(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "so noi vu, Sở Y tế",
    "noi vu so, Sở Nội vụ",
    "no vu, Sở Nội vụ",
    "so noi vu tinh, Sở Nội vụ",
    "SNV, Sở Nông nghiệp và Môi trường",
  })
  void otherNamesAreNot(String asked, String name) {
    assertThat(BodyName.of(asked).matches(name)).isFalse();
  }
}
