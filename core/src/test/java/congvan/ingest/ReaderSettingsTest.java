// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.encoding.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderSettingsTest {
  @Test
  void areAllThatACallerSet() {
    DocumentReader reader =
        DocumentReader.standard()
            .with(ReaderLimits.standard().with(Limit.PAGES, 7))
            .withEncoding(Encoding.TCVN3);

    DocumentReader again = DocumentReader.withSettings(reader.settings());

    assertThat(reader.settings())
        .containsEntry("limit.pages", "7")
        .containsEntry("limit.seconds", "120")
        .containsEntry("encoding", "TCVN3");
    assertThat(again.settings()).isEqualTo(reader.settings());
    assertThat(again.limits()).isEqualTo(reader.limits());
  }

  @ParameterizedTest
  @CsvSource({
    "Số: 15, a.txt, true",
    "Số: 15, a.md, true",
    "Số: 15, a, true",
    "Số: 15, a.docx, false",
    "%PDF-1.7, a.txt, false",
    "{\\\\rtf1, a.txt, false",
    "a\0b, a.txt, false",
    "<html>, a, false",
  })
  void plainTextNeedsNoParser(String text, String name, boolean plain) {
    byte[] bytes = text.translateEscapes().getBytes(UTF_8);
    assertThat(DocumentReader.readsAsPlainText(bytes, name)).isEqualTo(plain);
  }
}
