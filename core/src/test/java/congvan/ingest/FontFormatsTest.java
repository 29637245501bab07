// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The oddities of .rtf, HTML, .odt and Word's XML in old fonts. */
class FontFormatsTest {
  private static final String FONTS =
      "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}"
          + "{\\f1\\fnil\\fcharset0{\\*\\panose 020b7200000000000000}.VnTime{\\*\\falt Arial};}"
          + "{\\f2\\fnil .VnTimeH;}{\\f3\\fswiss\\fcharset163 VNI-Helve;}}"
          + "{\\stylesheet{\\s0\\f1 Normal;}}\\pard\\plain ";

  @ParameterizedTest
  @CsvSource({
    "'\\f1 C\\''a8n c\\''f8', Căn cứ",
    "'\\f1 C\u00A8n c\u00F8', Căn cứ",
    "'\\f1 C\\u168?n c\\u248\\''f8', Căn cứ",
    "'\\uc0\\f1 C\\u168 n c\\u248 ', Căn cứ",
    "'\\uc2\\f1 C\\u168??n {\\uc1 c\\u248?}', Căn cứ",
    "'{\\f2 s\\''e8}{\\f1 : 15/Q\\''a7-}{\\f0 SNV\\''ae}', SỐ: 15/QĐ-SNV®",
    "'\\f1 ng\\-\\''eai ng\\''ad\\''eai', người người",
    "'\\f1 S\\''eb\\plain\\f0  v\\''e0 \\f3 Quye\\b\\''e1\\b0 t', Sở và Quyết",
    "'\\f1 m\\u7897?t Quy\\u7871?t \\u273?\\u7883?nh', một Quyết định",
    "'\\f1 a\\{b\\}\\~c\\_d', a{b}\u00A0c-d",
    "'\\f0 C\\''a8n', C¨n",
  })
  void rtf(String body, String text) throws IOException {
    byte[] rtf = (FONTS + body + "\\par}").getBytes(ISO_8859_1);
    assertThat(read(rtf, "a.rtf").strip().replace('\u2011', '-')).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1{\\fonttbl{\\f1 .VnTime;}}\\f1 a\\bin99999999999 b",
        "{\\rtf1{\\fonttbl{\\f1 .VnTime;}}\\f1 \\u99999 \\u-1 \\uc999999\\u168 a\\'zz\\",
        "{\\fonttbl{\\f1 .VnTime;}}}}}}\\f1 \\'a8",
        "\\fonttbl\\f1 .VnTime",
      })
  void hostileRtfIsNoTrouble(String rtf) {
    byte[] marked = FontRtf.marked(rtf.getBytes(ISO_8859_1));
    assertThat(marked.length).isLessThan(20 * rtf.length());
  }

  @Test
  void deepAndLongRtfTakesLinearTime() {
    String rtf = "{\\rtf1{\\fonttbl{\\f1 .VnTime;}}" + "{\\f1 a".repeat(300_000);
    assertThat(FontRtf.marked(rtf.getBytes(ISO_8859_1)).length).isGreaterThan(rtf.length());
  }

  @ParameterizedTest
  @CsvSource({
    "<p><font face='.VnTime'>C¨n cø</font> và ®</p>, Căn cứ và ®",
    "<P><FONT FACE=\".VnTimeH\">c&#168;n <b>c&oslash;</b></FONT></P>, CĂN CỨ",
    "'<p style=\"font-family:.VnTime,serif\">ng­êi</p>', người",
    "<p class=Cu>Quyeát <span style='font-family:Arial'>số</span></p>, Quyết số",
    "<h1>quyÕt ®Þnh</h1>, QUYẾT ĐỊNH",
    "<p><font face='.VnTime'>Căn cứ Luật và</font></p>, Căn cứ Luật và",
    "<p>.VnTime C¨n</p>, .VnTime C¨n",
  })
  void html(String body, String text) throws IOException {
    String page =
        "<html><head><style><!-- /* Font */ @font-face {font-family:\".VnTime\";}\n"
            + "p.Cu, li.Cu {margin:0; font-family:\"VNI-Times\";} h1 {font-family:.VnTimeH}"
            + " --></style></head><body>"
            + body
            + "</body></html>";
    assertThat(read(page.getBytes(UTF_8), "a.html").strip()).isEqualTo(text);
    byte[] windows = page.getBytes(ISO_8859_1);
    if (new String(windows, ISO_8859_1).equals(page)) {
      assertThat(read(windows, "a.html").strip()).isEqualTo(text);
    }
  }

  @Test
  void openDocumentNamesFontsInStyles() {
    String styles =
        "<office:document-styles><office:font-face-decls><style:font-face style:name=\"F1\""
            + " svg:font-family=\"&apos;.VnTime&apos;\"/></office:font-face-decls>"
            + "<style:style style:name=\"Standard\" style:family=\"paragraph\">"
            + "<style:text-properties style:font-name=\"F1\"/></style:style>"
            + "</office:document-styles>";
    String content =
        "<a><style:style style:name=\"P1\" style:family=\"paragraph\""
            + " style:parent-style-name=\"Standard\"/>"
            + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
            + " fo:font-family=\"Arial\"/></style:style><text:p text:style-name=\"P1\">S<text:span>"
            + "\u00E8</text:span><text:span text:style-name=\"T1\">\u00E8 1</text:span></text:p></a>";
    String marked = FontXml.decoded(FontOdfStory.marked(FontXml.encoded(content), styles));
    assertThat(congvan.encoding.FontMarks.read(marked.replaceAll("<[^>]{0,200}>", "")).text())
        .isEqualTo("Sốè 1");
  }

  @Test
  void wordsXmlOf2003NamesFontsOtherwise() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:wordDocument><w:styles><w:style"
            + " w:type=\"paragraph\" w:default=\"on\" w:styleId=\"Normal\"><w:rPr><w:rFonts"
            + " w:ascii=\".VnTime\" w:h-ansi=\".VnTime\"/></w:rPr></w:style></w:styles><w:body>"
            + "<w:p><w:r><w:t>Q\u00A7</w:t></w:r></w:p></w:body></w:wordDocument>";
    FileContent file = new FileContent("a.xml", xml.getBytes(UTF_8));
    String marked = new String(FontStories.markedXml(file).bytes(), UTF_8);
    assertThat(congvan.encoding.FontMarks.removed(marked)).isEqualTo(xml);
    assertThat(marked).isNotEqualTo(xml);
  }

  @Test
  void namesOfFontsAreKnownInTheTurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      rtf("\\f3 Quye\\'e1t", "Quyết");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String read(byte[] file, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(file), name).text();
  }
}
