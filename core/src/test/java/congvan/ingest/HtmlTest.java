// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  /** The body of a page, and its text with / for a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>Số:\\n  15\\t</p><p>hai</p> # Số: 15//hai/",
        "<p>một<br>hai &amp; ba</p> # một/hai & ba/",
        "<p>trái\\tphải</p> # trái\tphải/",
        "<ol><li>một<li><p>hai</p></ol><ul><li>ba</ul> # 1. một//2. hai//- ba/",
        "<ol type=I start=3><li value=5>năm</ol> # V. năm/",
        "<p>thấy<span style='display: none'>ẩn</span><script>x</script></p> # thấy/",
        "<table><tr><td rowspan=2>1</td><td>a</td></tr><tr><td>b</td></tr><tr><td colspan=2>c</td>"
            + "</tr></table> # | 1 | a |/|  | b |/| c |  |/",
        "<p>Luật<a href='%ftn1' name='_ftnref1'>[1]</a> này</p><div><p><a href='%ftnref1'"
            + " name='_ftn1'>[1]</a> Số 1</p></div> # Luật này//[1] Số 1/",
        "<p>a<span style='mso-tab-count:1'>   </span>b</p> # a\tb/",
      })
  void isReadAsAPersonSeesIt(String body, String text) throws IOException {
    String page = "<html><body>" + body.translateEscapes().replace("%", "#_") + "</body></html>";
    assertThat(read(page.getBytes(UTF_8), "a.html").text()).isEqualTo(text.replace('/', '\n'));
  }

  @Test
  void theBytesDecideTheEncodingNotThePage() throws IOException {
    String page = "<html><head><meta charset=\"windows-1252\"></head><p>Số: 15</p></html>";
    assertThat(read(page.getBytes(UTF_8), "a.htm").text()).isEqualTo("Số: 15\n");
    assertThat(read(page.getBytes(UTF_16), "a.htm").text()).isEqualTo("Số: 15\n");
  }

  @Test
  void aPageInAnOldEncodingIsConverted() throws IOException {
    String codes = "QuyÕt ®Þnh vÒ viÖc ph©n c«ng nhiÖm vô cña ñy ban nh©n d©n tØnh";
    byte[] page = ("<html><body><p>" + codes + "</p></body></html>").getBytes(ISO_8859_1);
    SourceDocument read = read(page, "a.html");
    assertThat(read.text()).startsWith("Quyết định về việc phân công nhiệm vụ");
    assertThat(read.encoding()).contains("TCVN3");
  }

  @Test
  void theFirstPageOfAWebArchiveIsItsText() throws IOException {
    String archive =
        """
        From: <Saved by Windows Internet Explorer 7>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="B"

        --B
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <html><body><p>S=E1=BB=91: 15/Q=C4=90-UB=
        ND</p></body></html>
        --B
        Content-Type: image/gif
        Content-Transfer-Encoding: base64

        R0lGODlhAQABAAAAACw=
        --B--
        """
            .replace("\n", "\r\n");
    assertThat(read(archive.getBytes(UTF_8), "a.mht").text()).isEqualTo("Số: 15/QĐ-UBND\n");
    assertThat(read(archive.getBytes(UTF_8), "a.doc").text()).isEqualTo("Số: 15/QĐ-UBND\n");
  }

  @Test
  void aWebArchiveWithoutAPageIsRefused() {
    byte[] archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n--B--\r\n"
            .getBytes(UTF_8);
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(archive, "a.mht"))
        .withMessageContaining("no page found in the web archive");
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), name);
  }
}
