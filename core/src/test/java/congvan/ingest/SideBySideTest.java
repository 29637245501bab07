// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
  private static final String APART =
      """
      UBND TỈNH A
      SỞ NỘI VỤ
      Số:        /SNV-VP
      V/v báo cáo

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      A, ngày      tháng 3 năm 2026

      Kính gửi: Sở Y

      Thân bài.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.

      GIÁM ĐỐC

      Trần Văn Thử
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\t\t", "          ", "  \t "})
  void theLeftColumnComesBeforeTheRightOne(String gap) {
    String text =
        """
        UBND TỈNH A%sCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        SỞ NỘI VỤ%sĐộc lập - Tự do - Hạnh phúc

        Số:        /SNV-VP

        V/v báo cáo%sA, ngày      tháng 3 năm 2026

        Kính gửi: Sở Y

        Thân bài.

        Nơi nhận:%sGIÁM ĐỐC

        - Như trên;

        - Lưu: VT.%sTrần Văn Thử
        """
            .replace("%s", gap);
    assertThat(SideBySide.apart(text).lines()).containsExactlyElementsOf(APART.lines().toList());
  }

  @Test
  void aLineThatBeginsFarRightIsOfTheRightColumn() {
    String text =
        """
        \tTỈNH ỦY A\tĐẢNG CỘNG SẢN VIỆT NAM
        \t*
        \t\tA, ngày 05 tháng 3 năm 2026
        THÔNG BÁO
        """;
    assertThat(SideBySide.apart(text))
        .startsWith("TỈNH ỦY A\n")
        .endsWith("A, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kính gửi:\tSở Y\n",
        "1.\tRà soát\t10\n",
        "| a\t| b |\n",
        "Họ tên:\tTrần Văn Thử\tSinh năm: 1980\n",
      })
  void otherLinesStayAsTheyAre(String text) {
    assertThat(SideBySide.apart(text)).isEqualTo(text);
  }
}
