// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HocrWordsTest {
  private static final OcrImage IMAGE =
      new OcrImage(new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_BINARY), 300);

  @Test
  void haveTheirPlacesInPointsTheSizeOfTheirLineAndTheirConfidence() throws Exception {
    Page page =
        read(
            line("x_size 50", "<w title='bbox 300 600 400 650; x_wconf 91'>Số:</w>")
                + line("x_size 100.5", "<w title='bbox 0 0 1 1; x_wconf 0'>15</w>"));
    assertThat(page.width()).isEqualTo(595.2);
    assertThat(page.words())
        .containsExactly(
            new Word("Số:", new Box(72, 144, 96, 156), 12, 0.91),
            new Word("15", new Box(0, 0, 0.24, 0.24), 24.12, 0));
  }

  @Test
  void keepWhatIsSetBold() throws Exception {
    String word = "<w title='bbox 0 0 9 9; x_wconf 96'> <strong>QUYẾT</strong> </w>";
    assertThat(read(line("x_size 50", word)).words())
        .extracting(Word::text)
        .containsExactly("QUYẾT");
  }

  @Test
  void areLeftOutWithoutTextOrPlace() throws Exception {
    String words = "<w title='bbox 0 0 9 9; x_wconf 96'> </w><w title='x_wconf 96'>a</w><w>b</w>";
    assertThat(read(line("x_size 50", words)).words()).isEmpty();
  }

  @Test
  void withoutAConfidenceAreNotTrusted() throws Exception {
    assertThat(read(line("x_size 50", "<w title='bbox 0 0 9 9'>a</w>")).words())
        .extracting(Word::confidence)
        .containsExactly(0.0);
  }

  private static String line(String size, String words) {
    return "<span class='ocr_line' title='bbox 0 0 9 9; %s'>%s</span>".formatted(size, words);
  }

  private static Page read(String body) throws IOException, SAXException {
    String hocr =
        "<html>"
            + body.replace("<w", "<span class='ocrx_word'").replace("</w>", "</span>")
            + "</html>";
    HocrWords words = new HocrWords(IMAGE);
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new InputSource(new StringReader(hocr)), words);
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
    return words.page();
  }
}
