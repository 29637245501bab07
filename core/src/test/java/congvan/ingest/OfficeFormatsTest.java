// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter of the test resources, which has what formats differ in. */
class OfficeFormatsTest {
  private static final String BOXES =
      """
      UBND TỈNH A

      SỞ NỘI VỤ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Độc lập - Tự do - Hạnh phúc

      """;
  private static final String LETTER =
      """
      Số: 15/QĐ-SNV\tA, ngày 05 tháng 3 năm 2026

      Giữ được thêm, soft

      Theo Luật này

      I. Mục đích

      II. Nhiệm vụ

      a) rà soát

      Điều 1. Hiệu lực

      - Sở A

      | TT | Nội dung | Chủ trì |
      | 1 | Làm | Sở A Sở B |
      |  | Nữa | trái phải |

      dòng một
      dòng hai

      [1] Luật số 1/2020/QH14
      """;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt"})
  void aFormatIsReadAsAPersonSeesIt(String format) throws IOException {
    assertThat(read(format, format).text()).isEqualTo(BOXES + LETTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rtf"})
  void soIsOneWithoutTextBoxes(String format) throws IOException {
    assertThat(read(format, format).text()).isEqualTo(LETTER);
  }

  @ParameterizedTest
  @CsvSource({
    "rtf, doc, application/rtf",
    "docx, doc, DOCX",
    "doc, docx, application/msword",
    "odt, doc, application/vnd.oasis.opendocument.text",
    "doc, txt, application/msword",
    "rtf, '', application/rtf",
  })
  void theContentDecidesNotTheName(String format, String extension, String mediaType)
      throws IOException {
    String expected = mediaType.equals("DOCX") ? DocumentFormat.DOCX.mediaType() : mediaType;
    assertThat(read(format, extension).mediaType()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "docx # its package is broken or cut off",
        "odt # its package is broken or cut off",
        "doc # it is broken or cut off",
        "rtf # it is cut off (a group stays open)",
      })
  void aCutOffFileIsRefused(String format, String reason) throws IOException {
    byte[] whole = bytes(format);
    for (int parts = 2; parts < 6; parts++) {
      byte[] cut = Arrays.copyOf(whole, whole.length / 6 * parts);
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> read(cut, "a." + format))
          .withMessageContaining(reason);
    }
  }

  private static SourceDocument read(String format, String extension) throws IOException {
    return read(bytes(format), extension.isEmpty() ? "a" : "a." + extension);
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), name);
  }

  private static byte[] bytes(String format) throws IOException {
    String name = "formats/letter." + format;
    try (InputStream in = OfficeFormatsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
