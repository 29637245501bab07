// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Windows1258Test {
  /** Bytes of windows-1258, each written as the Latin-1 letter of the same code. */
  private static final String BYTES =
      "S\u00F4\u00EC: 12/SNV-VP\nKi\u00ECnh g\u00FD\u00D2i: U\u00D2y ban nh\u00E2n d\u00E2n"
          + " huy\u00EA\u00F2n B\u00EA\u00ECn \u00D0a\u00EC \u0096 \u00F0\u00EA\u00D2 b\u00E1o";

  @Test
  void vietnameseIsReadWithItsMarksAsTheyStand() throws IOException {
    SourceDocument read = read(BYTES.getBytes(ISO_8859_1));
    assertThat(read.encoding()).contains("WINDOWS_1258");
    assertThat(Normalizer.normalize(read.text(), Normalizer.Form.NFC))
        .isEqualTo("Số: 12/SNV-VP\nKính gửi: Ủy ban nhân dân huyện Bến Đá \u2013 để báo");
    assertThat(read.text()).contains("Sô\u0301").contains("báo");
  }

  @Test
  void theTableIsThatOfTheJdk() {
    assumeTrue(Charset.isSupported("windows-1258"), "this Java runtime has no windows-1258");
    Charset theirs = Charset.forName("windows-1258");
    String context = "đưa tới ".repeat(40);
    for (int code = 0xA0; code < 0x100; code++) {
      byte[] bytes = (context.replace("ớ", "ơ") + (char) code).getBytes(theirs);
      bytes[bytes.length - 1] = (byte) code;
      assertThat(Windows1258.read(bytes)).contains(new String(bytes, theirs));
    }
  }

  /** TCVN3, VNI, French, Portuguese, German, and random signs: each letter is a byte. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KÝnh göi: ñy ban nh©n d©n huyÖn, C¨n cø QuyÕt ®Þnh sè 15/Q§-UBND",
        "Kính göûi: UÛy ban nhaân daân huyeän, Caên cöù Quyeát ñònh soá 15",
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
                + " (it is not UTF-8, UTF-16 or windows-1258)");
  }

  private static SourceDocument read(byte[] bytes) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), "a.txt");
  }
}
