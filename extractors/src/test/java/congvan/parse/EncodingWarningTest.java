// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.letter.DocumentNumber;
import congvan.letter.Letter;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.text.Span;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingWarningTest {
  private static final String HEADER =
      "SỞ TÀI CHÍNH\nSố: 12/STC-VP\nKính gửi: Ủy ban nhân dân xã\n";
  private static final String BODY = "C¨n cø QuyÕt ®Þnh sè 15 cña Bé Tµi chÝnh, Së ®Ò nghÞ:\n";

  @Test
  void partsInDifferentEncodingsAreWarnedOf() throws IOException {
    Letter letter = parse(HEADER + BODY);

    assertThat(letter.source().encoding()).contains("TCVN3");
    assertThat(letter.warnings())
        .filteredOn(warning -> warning.code() == WarningCode.MIXED_ENCODINGS)
        .singleElement()
        .matches(warning -> warning.message().endsWith(": UNICODE, TCVN3"))
        .extracting(Warning::span)
        .isEqualTo(Optional.of(new Span(HEADER.length(), letter.text().length() - 1)));
    assertThat(letter.text()).startsWith(HEADER + "Căn cứ Quyết định số 15 của Bộ Tài chính");
  }

  @Test
  void oneEncodingIsNot() throws IOException {
    assertThat(parse(HEADER).warnings())
        .noneMatch(warning -> warning.code() == WarningCode.MIXED_ENCODINGS);
    assertThat(parse(BODY).warnings())
        .noneMatch(warning -> warning.code() == WarningCode.MIXED_ENCODINGS);
  }

  @Test
  void placesAreInTheConvertedText() throws IOException {
    Letter letter =
        parse(
            "UBND tØnh Hµ B¾c\nCéng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n"
                + "Sè: 12/Q§-STC\nHµ B¾c, ngµy 05 th¸ng 6 n¨m 2003\n"
                + BODY
                + "N¬i nhËn: nh\u00AD trªn.\nGi¸m ®èc\nNguyÔn V¨n T©m\n");
    DocumentNumber number = letter.number().orElseThrow();
    Span place = number.spans().get(0);
    assertThat(letter.text().substring(place.start(), place.end())).isEqualTo("12/QĐ-STC");
  }

  private static Letter parse(String text) throws IOException {
    return LetterParser.standard().parse(DocumentReader.standard().readText(text, "a.txt"));
  }
}
