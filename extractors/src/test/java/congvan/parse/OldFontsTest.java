// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.json.LetterJson;
import congvan.letter.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A .doc in the fonts of TCVN3. {@code old-fonts.doc} holds the invented letter of {@code
 * old-fonts.txt}: it was written as a .docx with header and closing in tables, in {@code .VnTime}
 * with every capital that has no code, and every heading, as small letters in {@code .VnTimeH}, and
 * then saved as Word 97 by LibreOffice 7.4 ({@code soffice --convert-to doc}).
 */
class OldFontsTest {

  @Test
  void aDocInOldFontsHasTheTextThatAPersonSees() throws IOException {
    SourceDocument read = document();
    assertThat(read.text()).isEqualTo(text());
    assertThat(read.encoding()).contains("TCVN3");
  }

  @Test
  void itsLetterIsThatOfTheTextInUnicode() throws IOException {
    Letter old = LetterParser.standard().parse(document());
    Letter unicode =
        LetterParser.standard().parse(DocumentReader.standard().readText(text(), "a.txt"));
    assertThat(withoutSource(old)).isEqualTo(withoutSource(unicode)).contains("318/QĐ-UB");
  }

  private static String withoutSource(Letter letter) {
    return LetterJson.standard().write(letter).replaceFirst("\"source\":\\{[^}]*\\}", "");
  }

  private static SourceDocument document() throws IOException {
    try (InputStream in = resource("old-fonts.doc")) {
      return DocumentReader.standard().read(in, "old-fonts.doc");
    }
  }

  private static String text() throws IOException {
    try (InputStream in = resource("old-fonts.txt")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(OldFontsTest.class.getResourceAsStream(name), name);
  }
}
