// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.lexicon.Table;
import congvan.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontMarksTest {

  static Stream<Table.Row> cases() {
    return Table.beside(FontMarksTest.class, "font-marks.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Table.Row row) {
    assertThat(FontMarks.read(marked(Cases.unescaped(row.cell("marked")))).text())
        .isEqualTo(Cases.unescaped(row.cell("expected")));
  }

  /** Marks a text with fonts in brackets. */
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    for (String run : text.split("\\[", -1)) {
      int end = run.indexOf(']');
      String codes = run.substring(end + 1);
      marked.append(
          LegacyFont.named(run.substring(0, Math.max(end, 0)))
              .map(font -> FontMarks.marked(font, codes))
              .orElse(codes));
    }
    return marked.toString();
  }

  @Test
  void codesOfSymbolFontsAndOfWindows1252AreCodes() {
    assertThat(FontMarks.read(marked("[.VnTime]\uF0AE\uF0DEnh")).text()).isEqualTo("định");
    assertThat(FontMarks.read(marked("[.VnTime]\u201CBé luËt\u201D \u2013 hai")).text())
        .isEqualTo("“Bộ luật” – hai");
  }

  @Test
  void whatIsConvertedIsOneRunAcrossLines() {
    EncodedText read =
        FontMarks.read(marked("Mở đầu\n[.VnTimeH]sè\n\n[.VnTime]®Þnh [VNI-Times]soá"));
    assertThat(read.text()).isEqualTo("Mở đầu\nSỐ\n\nđịnh số");
    assertThat(read.runs())
        .containsExactly(
            new EncodedRun(new Span(7, 15), Encoding.TCVN3),
            new EncodedRun(new Span(16, 18), Encoding.VNI));
  }

  @Test
  void aFontFitsWhatIsRatherCodesThanUnicode() {
    LegacyFont font = LegacyFont.named(".VnTime").orElseThrow();
    assertThat(font.fits("C¨n cø QuyÕt ®Þnh sè 15 cña Chñ tÞch")).isTrue();
    assertThat(font.fits("ISO 9001:2000")).isTrue();
    assertThat(font.fits("Căn cứ Quyết định và công văn")).isFalse();
    assertThat(font.fits("và có là Hà Lâm")).isFalse();
  }

  @Test
  void aLongTextInManyFontsTakesLinearTime() {
    String line = marked("[.VnTime]C¨n cø [VNI-Times]Quyeát [.VnTimeH]®Þnh[] số ® [.VnTime]15\n");
    EncodedText read = FontMarks.read(line.repeat(20_000));
    assertThat(read.text()).isEqualTo("Căn cứ Quyết ĐỊNH số ® 15\n".repeat(20_000));
  }

  @Test
  void marksCanBeTakenAwayAgain() {
    assertThat(FontMarks.removed(marked("[.VnTime]C¨n cø\u0096 [VNI-Times]soá[] số")))
        .isEqualTo("C¨n cø\u2013 soá số");
  }

  @Test
  void aTextWithoutMarksIsJudgedByWhatItLooksLike() {
    assertThat(FontMarks.read("C¨n cø QuyÕt ®Þnh").text()).isEqualTo("Căn cứ Quyết định");
    assertThat(FontMarks.removed("C¨n cø")).isEqualTo("C¨n cø");
  }
}
