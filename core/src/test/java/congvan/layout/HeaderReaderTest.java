// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.LetterText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
  @Test
  void aSubjectGoesOnUnderADateBesideItsFirstLine() {
    Layout layout =
        read(
            """
            SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/SYT-VP Độc lập - Tự do - Hạnh phúc
            V/v cấp nước sinh hoạt Hậu Lâm, ngày 05 tháng 01 năm 2026
            nông thôn mùa khô

            Kính gửi: Sở Nội vụ.
            """);
    assertThat(values(layout, BlockKind.SUBJECT))
        .containsExactly("V/v cấp nước sinh hoạt", "nông thôn mùa khô");
    assertThat(values(layout, BlockKind.ADDRESSEES)).containsExactly("Kính gửi: Sở Nội vụ.");
  }

  @Test
  void theBodyMayBeginUnderADateBelowTheSubject() {
    Layout layout =
        read(
            """
            SỞ Y TẾ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/SYT-VP
            V/v cấp nước sinh hoạt
            Hậu Lâm, ngày 05 tháng 01 năm 2026
            Thực hiện kế hoạch, đề nghị các đơn vị báo cáo.
            """);
    assertThat(values(layout, BlockKind.SUBJECT)).containsExactly("V/v cấp nước sinh hoạt");
  }

  @Test
  void aStampOfArrivalMayHaveABlankDay() {
    Layout layout =
        read(
            """
            SỞ Y TẾ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/SYT-VP
            Hậu Lâm, ngày 05 tháng 01 năm 2026
            CÔNG VĂN ĐẾN
            Số: ..........
            Ngày ......./......./2026
            Chuyển: ..............
            Kính gửi: Sở Nội vụ.
            """);
    assertThat(values(layout, BlockKind.ARRIVAL_STAMP))
        .containsExactly(
            "CÔNG VĂN ĐẾN",
            "Số: ..........",
            "Ngày ......./......./2026",
            "Chuyển: ..............");
    assertThat(values(layout, BlockKind.ADDRESSEES)).isNotEmpty();
  }

  private static Layout read(String text) {
    return LayoutReader.read(LetterText.of(text));
  }

  private static List<String> values(Layout layout, BlockKind kind) {
    return layout.all(kind).stream()
        .flatMap(block -> block.parts().stream())
        .map(layout::value)
        .toList();
  }
}
