// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.lexicon.Table;
import congvan.text.LetterText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AfterwordReaderTest {
  private static final String LETTER =
      """
      SỞ Y TẾ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 12/SYT-VP

      Hậu Lâm, ngày 05 tháng 01 năm 2026

      Kính gửi: Sở Nội vụ.

      Thực hiện kế hoạch, đề nghị Sở Nội vụ cử cán bộ tham dự hội nghị./.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.

      GIÁM ĐỐC

      Trần Văn Mừng

      """;
  private static final Set<BlockKind> AFTERWORDS =
      Set.of(BlockKind.ANNEX, BlockKind.COPY, BlockKind.SECOND_DOCUMENT, BlockKind.NOISE);

  static Stream<Table.Row> cases() {
    return Table.beside(AfterwordReaderTest.class, "afterword.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesWhatStandsBehindTheClosing(Table.Row row) {
    Layout layout = read(row.cell("tail"));
    String kinds =
        layout.blocks().stream()
            .map(Block::kind)
            .filter(AFTERWORDS::contains)
            .map(BlockKind::name)
            .collect(Collectors.joining(" "));
    assertThat(kinds.isEmpty() ? "-" : kinds).isEqualTo(row.cell("kinds"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theLetterKeepsItsOwnSignature(Table.Row row) {
    Layout layout = read(row.cell("tail"));
    List<Block> signatures = layout.all(BlockKind.SIGNATURE);
    assertThat(signatures).hasSize(1);
    assertThat(signatures.getFirst().parts().stream().map(layout::value))
        .containsExactly("GIÁM ĐỐC", "Trần Văn Mừng");
  }

  private static Layout read(String tail) {
    return LayoutReader.read(LetterText.of(LETTER + tail.replace("\\n", "\n")));
  }
}
