// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import congvan.lexicon.Table;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String[] TONES = {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"};

  /** The twelve vowels with five tones and none, and đ, in both cases, less what is ASCII. */
  static Set<String> letters() {
    Set<String> letters = new HashSet<>(Set.of("đ", "Đ"));
    for (String vowel : VOWELS.split("", 0)) {
      for (String tone : TONES) {
        String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
        letters.add(letter);
        letters.add(letter.toUpperCase(Locale.ROOT));
      }
    }
    letters.removeIf(letter -> letter.charAt(0) < 0x80);
    return letters;
  }

  @Test
  void thereAre134Letters() {
    assertThat(letters()).hasSize(134);
  }

  @ParameterizedTest
  @CsvSource({"tcvn3, 74", "vni, 134", "viscii, 134", "vps, 134", "viqr, 134"})
  void everyLetterHasACodeOfItsOwn(String column, int codes) {
    assertThat(Letters.byCode(column)).hasSize(codes);
    assertThat(new HashSet<>(Letters.byCode(column).values())).hasSize(codes);
  }

  @ParameterizedTest
  @EnumSource(
      value = Encoding.class,
      names = {"TCVN3"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyLetterComesBack(Encoding encoding) {
    for (String letter : letters()) {
      String back = encoding.decode(Encoder.encode(encoding, "o. " + letter));
      assertThat(Normalizer.normalize(back, Normalizer.Form.NFC)).isEqualTo("o. " + letter);
    }
  }

  @Test
  void inTcvn3EveryLetterComesBackAndSixtyCapitalsSmall() {
    long small =
        letters().stream()
            .peek(letter -> assertThat(tripInTcvn3(letter)).isEqualToIgnoringCase(letter))
            .filter(letter -> !tripInTcvn3(letter).equals(letter))
            .count();
    assertThat(small).isEqualTo(60);
  }

  static Stream<Table.Row> capitals() {
    return Table.beside(EncodingTest.class, "capitals.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("capitals")
  void inTcvn3TheLanguageTellsCapitals(Table.Row row) {
    String text = Cases.unescaped(row.cell("text"));
    assertThat(Encoding.TCVN3.decode(Encoder.encode(Encoding.TCVN3, text))).isEqualTo(text);
  }

  private static String tripInTcvn3(String letter) {
    return Encoding.TCVN3.decode(Encoder.encode(Encoding.TCVN3, "o " + letter)).substring(2);
  }

  @Test
  void theTableOfWindows1258IsThatOfTheJdk() {
    assumeTrue(Charset.isSupported("windows-1258"), "this Java runtime has no windows-1258");
    for (int code = 0xA0; code < 0x100; code++) {
      String theirs = new String(new byte[] {(byte) code}, Charset.forName("windows-1258"));
      assertThat(Encoding.WINDOWS_1258.decode("" + (char) code)).isEqualTo(theirs);
    }
  }

  @Test
  void theSignsFrom80AreThoseOfWindows1252() {
    assumeTrue(Charset.isSupported("windows-1252"), "this Java runtime has no windows-1252");
    IntStream.range(0x80, 0xA0)
        .forEach(
            code -> {
              byte[] bytes = {(byte) code};
              String theirs = new String(bytes, Charset.forName("windows-1252"));
              String ours = "" + Codes.shown((char) code);
              assertThat(ours).isEqualTo(theirs.equals("\uFFFD") ? "" + (char) code : theirs);
              assertThat(Codes.of(ours.charAt(0))).isEqualTo(code);
            });
  }

  static Stream<Table.Row> cases() {
    return Table.beside(EncodingTest.class, "encoding.cases.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Table.Row row) {
    Encoding encoding = Encoding.named(row.cell("encoding")).orElseThrow();
    assertThat(encoding.decode(Cases.unescaped(row.cell("codes"))))
        .isEqualTo(Cases.unescaped(row.cell("text")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "WINDOWS_1258", "Windows-1258"})
  void aNameMayBeInAnyCase(String name) {
    assertThat(Encoding.named(name)).contains(Encoding.WINDOWS_1258);
  }

  @Test
  void theTurkishLocaleChangesNoName() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Encoding.named("vni")).contains(Encoding.VNI);
      assertThat(Encoding.named("viscii")).contains(Encoding.VISCII);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Encoding.named("utf-7")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3, céng hoµ, cộng hoà",
    ".VnTimeH, TCVN3, céng hoµ, CỘNG HOÀ",
    ".VnArial NarrowH, TCVN3, sè, SỐ",
    "VNI-Times, VNI, Quyeát ñònh, Quyết định",
    "VPS Times, VPS, ÇÜ®c, được",
  })
  void aFontSaysWhatItsCodesAre(String font, Encoding encoding, String codes, String text) {
    LegacyFont legacy = LegacyFont.named(font).orElseThrow();
    assertThat(legacy.encoding()).isEqualTo(encoding);
    assertThat(legacy.decode(codes)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Times New Roman", "VNI-Mac Times", "Vn Times", ""})
  void fontsOfUnicodeSayNothing(String font) {
    assertThat(LegacyFont.named(font)).isEmpty();
  }
}
