// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import congvan.encoding.EncodedRun;
import congvan.encoding.Encoding;
import congvan.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingsTest {
  /** Bytes of windows-1258, each written as the Latin-1 letter of the same code. */
  private static final String WINDOWS_1258 =
      "S\u00F4\u00EC: 12/SNV-VP\nKi\u00ECnh g\u00FD\u00D2i: U\u00D2y ban nh\u00E2n d\u00E2n"
          + " huy\u00EA\u00F2n B\u00EA\u00ECn \u00D0a\u00EC \u0096 \u00F0\u00EA\u00D2 b\u00E1o";

  private static final String TCVN3 = "KÝnh göi: ñy ban nh©n d©n huyÖn, sè 15/Q§-UBND";

  @Test
  void windows1258IsReadWithItsMarksAsTheyStand() throws IOException {
    SourceDocument read = read(WINDOWS_1258.getBytes(ISO_8859_1));
    assertThat(read.encoding()).contains("WINDOWS_1258");
    assertThat(Normalizer.normalize(read.text(), Normalizer.Form.NFC))
        .isEqualTo("Số: 12/SNV-VP\nKính gửi: Ủy ban nhân dân huyện Bến Đá \u2013 để báo");
    assertThat(read.text()).contains("Sô\u0301").contains("báo");
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, 'KÝnh göi: ñy ban nh©n d©n huyÖn', Kính gửi: Ủy ban nhân dân huyện",
    "VPS, 'C¶ng hòa, ÇÜ®c, ch¿p nh¿n', 'Cộng hòa, được, chựp nhựn'",
    "VNI, 'Kính göûi: UÛy ban nhaân daân huyeän', Kính gửi: Ủy ban nhân dân huyện",
  })
  void eachEncodingIsFoundInBytes(String encoding, String codes, String text) throws IOException {
    SourceDocument read = read(codes.getBytes(ISO_8859_1));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.encoding()).contains(encoding);
  }

  @Test
  void codesThatSomebodyTookForUnicodeAreConvertedToo() throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE}) {
      SourceDocument read = read(("\uFEFF" + TCVN3).getBytes(charset));
      assertThat(read.text()).isEqualTo("Kính gửi: Ủy ban nhân dân huyện, số 15/QĐ-UBND");
      assertThat(read.encoding()).contains("TCVN3");
    }
    assertThat(DocumentReader.standard().readText(TCVN3, "a.txt").encoding()).contains("TCVN3");
  }

  @Test
  void theSpansOfRunsAreThoseOfTheConvertedText() throws IOException {
    String text = "Số: 15/QĐ-UBND\n" + TCVN3;
    SourceDocument read = DocumentReader.standard().readText(text, "a.txt");
    assertThat(read.converted())
        .containsExactly(new EncodedRun(new Span(15, read.text().length()), Encoding.TCVN3));
  }

  @Test
  void theCallerMayKnowBetter() throws IOException {
    DocumentReader vni = DocumentReader.standard().withEncoding(Encoding.VNI);
    assertThat(vni.readText("Soá", "a.txt").text()).isEqualTo("Số");
    assertThat(vni.read(new ByteArrayInputStream("Soá".getBytes(ISO_8859_1)), "a.txt").text())
        .isEqualTo("Số");
    DocumentReader unicode = DocumentReader.standard().withEncoding(Encoding.UNICODE);
    assertThat(unicode.readText(TCVN3, "a.txt").text()).isEqualTo(TCVN3);
    assertThat(unicode.readText(TCVN3, "a.txt").encoding()).isEmpty();
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(
            () -> unicode.read(new ByteArrayInputStream(TCVN3.getBytes(ISO_8859_1)), "a.txt"));
  }

  /** French, Portuguese, German, and random signs: each letter is a byte. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le préfet a décidé : l'arrêté est daté du 3 août, à Nîmes, où siège l'évêché",
        "A decisão da comissão não põe em causa as situações",
        "Die Behörde hat über die Anträge für März entschieden",
        "\u00FF\u00FE\u00D8\u00E6\u00F8 \u00DF\u00C6"
      })
  void whatIsNotVietnameseIsRefused(String latin1) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(("x" + latin1).getBytes(ISO_8859_1)))
        .withMessage(
            "cannot read the text of a.txt: its encoding is not known"
                + " (it is not Unicode, and no old encoding makes Vietnamese of it)");
  }

  private static SourceDocument read(byte[] bytes) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), "a.txt");
  }
}
