// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.Case;
import congvan.testdata.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole letters in old fonts give the text that they give in Unicode, capitals and all. */
class FontedLetterTest {
  private static final List<Function<String, FontedLetter>> WAYS =
      List.of(FontedLetter::inTcvn3, FontedLetter::inVni, FontedLetter::mixed);

  @Test
  void aDocxInOldFontsHasTheTextOfTheLetterInUnicode() throws IOException {
    for (String letter : letters()) {
      String unicode = read(FontedLetter.inUnicode(letter).docx(), "a.docx").text();
      for (Function<String, FontedLetter> way : WAYS) {
        SourceDocument read = read(way.apply(letter).docx(), "a.docx");
        assertThat(read.text()).isEqualTo(unicode);
        assertThat(read.encoding()).isPresent();
      }
    }
  }

  @Test
  void anRtfInOldFontsHasTheTextOfTheLetterInUnicode() throws IOException {
    for (String letter : letters()) {
      String unicode = read(FontedLetter.inUnicode(letter).rtf(), "a.rtf").text();
      for (Function<String, FontedLetter> way : WAYS) {
        assertThat(read(way.apply(letter).rtf(), "a.rtf").text()).isEqualTo(unicode);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".VnTime", ".VnTimeH", "VNI-Times", "VPS Times"})
  void aFontThatLiesChangesNoLetter(String font) throws IOException {
    for (String letter : letters()) {
      SourceDocument read = read(FontedLetter.inUnicode(letter, font).docx(), "a.docx");
      assertThat(read.text())
          .isEqualTo(read(FontedLetter.inUnicode(letter).docx(), "a.docx").text());
      assertThat(read.converted()).isEmpty();
    }
  }

  /** Those in Vietnamese that need no other signs than the old encodings have. */
  private static List<String> letters() throws IOException {
    List<String> letters = new ArrayList<>();
    for (Case one : Cases.all()) {
      if (one.letter().toString().matches(".*(cv|qd|bc|ct|kh|tb)-[^/]*\\.(txt|md)")) {
        letters.add(Files.readString(one.letter(), UTF_8));
      }
    }
    return letters;
  }

  private static SourceDocument read(byte[] document, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(document), name);
  }
}
