// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontPdfTest {

  @Test
  void aPdfNamesItsFontsAndItsHyphenMayBeALetter() throws IOException {
    String page =
        "BT 14 TL 72 700 Td /F2 12 Tf (\u00F1y ban nh\u00A9n d\u00A9n) Tj T*"
            + " /F1 12 Tf (Ng\u00AD\u00EAi \u00AE\u00AD\u00EEc giao l\u00B5) Tj"
            + " ( Tr\u00AD\u00EBng ban) Tj ET";
    SourceDocument read = read(pdf(page, ".VnTime", "ABCDEF+.VnTimeH"));
    assertThat(read.text().strip().lines())
        .containsExactly("ỦY BAN NHÂN DÂN", "Người được giao là Trưởng ban");
    assertThat(read.encoding()).contains("TCVN3");
  }

  @Test
  void otherFontsAreOfUnicode() throws IOException {
    String page = "BT 72 700 Td /F1 12 Tf (Hoa Sen\u00AE, caf\u00E9 \u00A7 15) Tj ET";
    SourceDocument read = read(pdf(page, "Times-Roman", "Helvetica"));
    assertThat(read.text().strip()).isEqualTo("Hoa Sen®, café § 15");
    assertThat(read.encoding()).isEmpty();
  }

  private static SourceDocument read(byte[] pdf) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(pdf), "a.pdf");
  }

  /** A page with two fonts in the encoding of Windows, none of them in the file. */
  private static byte[] pdf(String page, String first, String second) {
    String font = "<</Type/Font/Subtype/TrueType/Encoding/WinAnsiEncoding/BaseFont/";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
            "<</Length " + page.length() + ">>stream\n" + page + "\nendstream",
            font + first + ">>",
            font + second + ">>");
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.size(); i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    return pdf.append("trailer<</Size 7/Root 1 0 R>>\n%%EOF").toString().getBytes(ISO_8859_1);
  }
}
