// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.testdata.Cases;
import congvan.text.Folding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole letters: none in Unicode is touched, each comes back from each old encoding. The properties
 * {@code congvan.texts} and {@code congvan.untouched} name folders with more letters in UTF-8, as a
 * class path does: for everything, and for the first only.
 */
class LetterFilesTest {
  /** Capitals that names alone have, in one letter. */
  private static final int UNTOLD = 3;

  private static final List<Path> TEXTS = folders("congvan.texts");
  private static final List<Path> UNTOUCHED = folders("congvan.texts", "congvan.untouched");

  private static List<Path> folders(String... properties) {
    return Stream.concat(
            Stream.of(Cases.folder()),
            Stream.of(properties)
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator, -1)))
                .map(Path::of))
        .toList();
  }

  private static List<Path> letters(List<Path> folders) throws IOException {
    List<Path> letters = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(LetterFilesTest::isUnicode).sorted().forEach(letters::add);
      }
    }
    return letters;
  }

  private static boolean isUnicode(Path file) {
    String name = file.getFileName().toString();
    return name.matches(".*\\.(txt|md)") && !name.matches(".*(utf16|1258|encoding-).*");
  }

  @ParameterizedTest
  @EnumSource(value = Encoding.class, names = "UNICODE", mode = EnumSource.Mode.EXCLUDE)
  void everyLetterComesBackFrom(Encoding encoding) throws IOException {
    assertThat(letters(TEXTS)).isNotEmpty();
    for (Path file : letters(TEXTS)) {
      String letter = writable(Files.readString(file, UTF_8));
      if (isEnglish(letter) || isRubbish(file)) {
        continue;
      }
      String codes = Encoder.encode(encoding, letter);
      assertSame(encoding.decode(codes), letter, encoding, file);
      EncodedText read =
          encoding == Encoding.VIQR
              ? EncodingDetector.read(codes)
              : EncodingDetector.readBytes(codes.getBytes(ISO_8859_1)).orElseThrow();
      assertSame(read.text(), letter, encoding, file);
      assertThat(EncodedText.mainOf(read.runs())).as(file.toString()).contains(encoding);
    }
  }

  @Test
  void noLetterInUnicodeIsTouchedNorAnyLineOfOne() throws IOException {
    for (Path file : letters(UNTOUCHED)) {
      String letter = Files.readString(file, UTF_8);
      assertThat(EncodingDetector.read(letter).runs()).as(file.toString()).isEmpty();
      for (String line : letter.split("\n", -1)) {
        assertThat(EncodingDetector.read(line).runs()).as(line).isEmpty();
      }
    }
  }

  /** What a scanner made of stamps is no word in any encoding. */
  private static boolean isRubbish(Path file) {
    return file.getFileName().toString().startsWith("ocr-scan-");
  }

  private static boolean isEnglish(String letter) {
    return letter.chars().filter(c -> c >= 0x80).count() * 20 < letter.length();
  }

  /** In TCVN3 a first capital with a tone comes back small where the language does not tell it. */
  private static void assertSame(String read, String letter, Encoding encoding, Path file) {
    String composed = Normalizer.normalize(read, Normalizer.Form.NFC);
    if (encoding == Encoding.TCVN3) {
      assertThat(composed).as(file.toString()).isEqualToIgnoringCase(letter);
      assertThat(different(composed, letter)).as(file.toString()).isLessThanOrEqualTo(UNTOLD);
    } else {
      assertThat(composed).as(file.toString()).isEqualTo(letter);
    }
  }

  private static long different(String one, String other) {
    return IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
  }

  /** The letter without the signs that the old encodings lack. */
  private static String writable(String letter) {
    Set<String> letters = EncodingTest.letters();
    StringBuilder writable = new StringBuilder();
    String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean marked = letters.contains("" + c);
      writable.append(c < 0x80 || marked ? c : Folding.fold(c) < 0x80 ? Folding.fold(c) : '-');
    }
    return writable.toString();
  }
}
