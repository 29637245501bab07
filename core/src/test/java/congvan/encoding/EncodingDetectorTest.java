// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.lexicon.Table;
import congvan.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
  private static final String LETTER =
      """
      ỦY BAN NHÂN DÂN TỈNH ĐỒNG AN
      Số: 15/QĐ-UBND
      Về việc giao nhiệm vụ cho các sở, ban, ngành
      Điều 1. Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan thực hiện.
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
      """;

  static Stream<Table.Row> cases() {
    return Table.beside(EncodingDetectorTest.class, "detector.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void makesUnicodeOfWhatIsNotAndLeavesTheRest(Table.Row row) {
    String text = Cases.unescaped(row.cell("text"));
    String expected = row.cell("expected").equals("-") ? text : row.cell("expected");

    EncodedText read = EncodingDetector.read(text);

    assertThat(Normalizer.normalize(read.text(), Normalizer.Form.NFC))
        .isEqualTo(Normalizer.normalize(Cases.unescaped(expected), Normalizer.Form.NFC));
    assertThat(read.runs().isEmpty()).isEqualTo(row.cell("expected").equals("-"));
  }

  @ParameterizedTest
  @EnumSource(value = Encoding.class, names = "UNICODE", mode = EnumSource.Mode.EXCLUDE)
  void aLetterIsReadFromItsBytesAndFromThemShownAsWindows1252(Encoding encoding) {
    String codes = Encoder.encode(encoding, LETTER);
    StringBuilder shown = new StringBuilder();
    codes.chars().forEach(c -> shown.append(Codes.shown((char) c)));

    assertRead(EncodingDetector.read(shown.toString()), encoding);
    if (encoding != Encoding.VIQR) {
      assertRead(EncodingDetector.readBytes(codes.getBytes(ISO_8859_1)).orElseThrow(), encoding);
    }
  }

  private static void assertRead(EncodedText read, Encoding encoding) {
    assertThat(Normalizer.normalize(read.text(), Normalizer.Form.NFC)).isEqualTo(LETTER);
    assertThat(EncodedText.mainOf(read.runs())).contains(encoding);
  }

  @Test
  void eachStretchIsFoundInItsPlace() {
    String header = "SỞ TÀI CHÍNH\nSố: 12/STC-VP\n\n";
    String body = "Căn cứ Quyết định số 15 của Ủy ban nhân dân tỉnh, Sở Tài chính thông báo:\n";
    String note = "Nơi nhận: các phòng thuộc Sở.\n";

    String mixed =
        header + Encoder.encode(Encoding.TCVN3, body) + Encoder.encode(Encoding.VNI, note);
    EncodedText read = EncodingDetector.read(mixed);

    assertThat(read.text()).isEqualToIgnoringCase(header + body + note);
    assertThat(read.runs())
        .extracting(EncodedRun::encoding)
        .containsExactly(Encoding.TCVN3, Encoding.VNI);
    Span first = read.runs().get(0).span();
    assertThat(read.text().substring(first.start(), first.end()))
        .isEqualToIgnoringCase(body.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le préfet a décidé : l'arrêté est daté du 3 août, à Nîmes, où siège l'évêché",
        "A decisão da comissão não põe em causa as situações",
        "Die Behörde hat über die Anträge für März entschieden",
        "El señor Muñoz pidió más información sobre la situación del niño",
        "\u00FF\u00FE\u00D8\u00E6\u00F8 \u00DF\u00C6",
        "25\u00B0C \u00B1 2 \u00B5m"
      })
  void bytesThatAreNotVietnameseAreNotRead(String latin1) {
    assertThat(EncodingDetector.readBytes(latin1.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void knownCodesNeedNoEvidence() {
    EncodedText read = EncodedText.known("Sè", Encoding.TCVN3);
    assertThat(read.text()).isEqualTo("Số");
    assertThat(read.runs()).isEqualTo(List.of(new EncodedRun(new Span(0, 2), Encoding.TCVN3)));
    assertThat(EncodedText.known("Sè", Encoding.UNICODE).runs()).isEmpty();
  }
}
