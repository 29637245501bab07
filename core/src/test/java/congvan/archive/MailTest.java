// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
  private static final String HEADER =
      """
      From: =?utf-8?B?VsSDbiB0aMawIFPhu58=?= <vt@example.org>
      Subject: =?utf-8?Q?B=C3=A1o_c=C3=A1o?=
      Date: Tue, 12 May 2026 08:00:00 +0700
      MIME-Version: 1.0
      """;

  private static final String TWO_PARTS =
      HEADER
          + """
          Content-Type: multipart/mixed; boundary="zz"

          --zz
          Content-Type: text/plain; charset=utf-8

          Kính gửi Quý cơ quan.
          --zz
          %s

          %s
          --zz--
          """;

  @Test
  void theTextIsADocumentWithoutTheHeader() throws IOException {
    byte[] mail = bytes(HEADER + "Content-Type: text/plain; charset=utf-8\n\nKính gửi Sở.\n");
    Heard heard = Heard.in(ArchiveReader.standard(), mail, "a.eml");

    assertThat(heard.lines()).containsExactly("a.eml = Kính gửi Sở.");
    assertThat(heard.documents())
        .extracting(SourceDocument::mediaType)
        .containsExactly("message/rfc822");
  }

  @Test
  void attachmentsFollowTheText() throws IOException {
    String disposition = "Content-Disposition: attachment; filename=a.txt";

    assertThat(mail(TWO_PARTS.formatted(disposition, "Số: 1/UBND")))
        .containsExactly("a.eml = Kính gửi Quý cơ quan.", "a.eml!/a.txt = Số: 1/UBND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filename=\"=?utf-8?B?Q8O0bmcgdsSDbi50eHQ=?=\"",
        "filename*=utf-8''C%C3%B4ng%20v%C4%83n.txt",
        "filename*0*=utf-8''C%C3%B4ng%20; filename*1*=v%C4%83n.txt",
        "filename=\"Công văn.txt\"",
      })
  void namesOfAttachmentsAreDecoded(String name) throws IOException {
    assertThat(mail(TWO_PARTS.formatted("Content-Disposition: attachment;\n " + name, "một")))
        .contains("a.eml!/Công văn.txt = một");
  }

  @Test
  void theNameMayStandInTheType() throws IOException {
    assertThat(
            mail(
                TWO_PARTS.formatted(
                    "Content-Type: text/plain;\n name=\"=?utf-8?Q?C=C3=B4ng_v=C4=83n.txt?=\"\n"
                        + "Content-Transfer-Encoding: base64",
                    Base64.getEncoder().encodeToString(bytes("một")))))
        .contains("a.eml!/Công văn.txt = một");
  }

  @Test
  void plainTextGoesBeforeHtml() throws IOException {
    String html = "<html><body><p>Theo <b>HTML</b></p></body></html>";
    String both =
        HEADER
            + """
            Content-Type: multipart/alternative; boundary=zz

            --zz
            Content-Type: text/plain; charset=utf-8

            %s
            --zz
            Content-Type: text/html; charset=utf-8

            %s
            --zz--
            """;

    assertThat(mail(both.formatted("Chữ thường", html))).containsExactly("a.eml = Chữ thường");
    assertThat(mail(both.formatted("", html))).containsExactly("a.eml = Theo HTML");
  }

  @Test
  void htmlIsReadInItsCharacterSet() throws IOException {
    String header = HEADER + "Content-Type: text/html; charset=windows-1258\n\n";
    byte[] mail = (header + "<p>Công v\u0103n</p>").getBytes(Charset.forName("windows-1258"));

    assertThat(Heard.in(mail, "a.eml")).containsExactly("a.eml = Công văn");
  }

  @Test
  void textInAnOldEncodingIsConverted() throws IOException {
    String text = "Sè: 12/UBND-VX. KÝnh göi c¸c ®¬n vÞ thuéc tØnh, yªu cÇu thùc hiÖn nghiªm tóc.";
    byte[] mail = (HEADER + "Content-Type: text/plain\n\n" + text).getBytes(ISO_8859_1);

    assertThat(Heard.in(mail, "a.eml")).first().asString().contains("Kính gửi các đơn vị");
  }

  @Test
  void picturesInTheTextAreNoAnnexes() throws IOException {
    String mail =
        HEADER
            + """
            Content-Type: multipart/related; boundary=zz

            --zz
            Content-Type: text/html; charset=utf-8

            <p>Chào</p><img src="cid:logo@1"><img src="cid:foot@1">
            --zz
            Content-Type: image/png; name=logo.png
            Content-ID: <logo@1>
            Content-Disposition: attachment; filename=logo.png

            x
            --zz
            Content-Type: image/png; name=rule.png

            x
            --zz
            Content-Type: image/png; name=scan.png
            Content-Disposition: attachment; filename=scan.png

            x
            --zz--
            """;

    assertThat(mail(mail)).containsExactly("a.eml = Chào", "a.eml!/scan.png = x");
  }

  @Test
  void mailsInMailsAreTakenApart() throws IOException {
    String inner = TWO_PARTS.formatted("Content-Disposition: attachment; filename=b.txt", "hai");
    String outer = TWO_PARTS.replace("zz", "yy").formatted("Content-Type: message/rfc822", inner);

    assertThat(mail(outer))
        .containsExactly(
            "a.eml = Kính gửi Quý cơ quan.",
            "a.eml!/message.eml = Kính gửi Quý cơ quan.",
            "a.eml!/message.eml!/b.txt = hai");
  }

  @Test
  void anArchiveMayBeAttached() throws IOException {
    String zip = Base64.getMimeEncoder().encodeToString(Packed.zip("c.txt", "ba"));
    String header = "Content-Type: application/zip; name=c.zip\nContent-Transfer-Encoding: base64";

    assertThat(mail(TWO_PARTS.formatted(header, zip))).contains("a.eml!/c.zip!/c.txt = ba");
  }

  @Test
  void aMailThatIsCutOffGivesWhatIsThere() throws IOException {
    String whole = TWO_PARTS.formatted("Content-Disposition: attachment; filename=a.txt", "Số: 1");

    assertThat(mail(whole.substring(0, whole.lastIndexOf("\n--zz"))))
        .containsExactly("a.eml = Kính gửi Quý cơ quan.", "a.eml!/a.txt = Số: 1");
  }

  @Test
  void anEncryptedMailIsRefused() throws IOException {
    String mail = HEADER + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nMIIB\n";

    assertThat(mail(mail)).containsExactly("a.eml ! it is encrypted");
  }

  @Test
  void aMailWithoutAWordIsRefused() throws IOException {
    assertThat(mail(HEADER + "Content-Type: text/plain\n\n \n"))
        .containsExactly("a.eml ! nothing in it may be a letter");
  }

  @Test
  void partsNestedWithoutEndAreRefused() throws IOException {
    StringBuilder mail = new StringBuilder(HEADER + "Content-Type: multipart/mixed; boundary=b0\n");
    for (int i = 0; i < 5000; i++) {
      mail.append("\n--b%d\nContent-Type: multipart/mixed; boundary=b%d\n".formatted(i, i + 1));
    }
    assertThat(mail(mail.toString()))
        .containsExactly("a.eml ! its parts are nested more than 20 deep, the limit");
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws IOException {
    String words = "=?utf-8?B?".repeat(30_000);
    String parameters = "filename*1=a; ".repeat(30_000);

    assertThat(mail(TWO_PARTS.formatted("Content-Disposition: attachment; " + parameters, "x")))
        .containsExactly(
            "a.eml ! its header has a field of more than 200,000 bytes, or more than 10,000"
                + " fields, the limit");
    assertThat(mail(TWO_PARTS.formatted("Content-Type: text/plain; name=" + words, "x")))
        .hasSize(1);
    assertThat(mail(TWO_PARTS.formatted("X-A: b\n".repeat(10_001), "x"))).hasSize(1);
  }

  private static List<String> mail(String mail) throws IOException {
    return Heard.in(bytes(mail), "a.eml");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
