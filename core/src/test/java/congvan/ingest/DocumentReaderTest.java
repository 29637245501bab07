// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final String LETTER =
      "SỞ XÂY DỰNG\r\nSố: 15/SXD-VP\r\n\r\nKính gửi: Ủy ban nhân dân huyện Bến Đá.\n";
  private static final DocumentReader READER = DocumentReader.standard();

  @TempDir Path folder;

  @Test
  void utf8IsKeptAsItStandsWithItsLineEnds() throws IOException {
    assertThat(read(LETTER.getBytes(UTF_8), "a.txt").text()).isEqualTo(LETTER);
  }

  @Test
  void decomposedTextIsNotComposed() throws IOException {
    String decomposed = Normalizer.normalize(LETTER, Normalizer.Form.NFD);
    assertThat(read(decomposed.getBytes(UTF_8), "a.txt").text()).isEqualTo(decomposed);
  }

  @Test
  void aByteOrderMarkIsDropped() throws IOException {
    for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
      SourceDocument read = read(("\uFEFF" + LETTER).getBytes(charset), "a.txt");
      assertThat(read.text()).as(charset.name()).isEqualTo(LETTER);
      assertThat(read.encoding()).isEmpty();
    }
  }

  @Test
  void utf16IsKnownWithoutItsMark() throws IOException {
    assertThat(read(LETTER.getBytes(UTF_16LE), "a.txt").text()).isEqualTo(LETTER);
    assertThat(read(LETTER.getBytes(UTF_16BE), "a.txt").text()).isEqualTo(LETTER);
  }

  @Test
  void aFewLostBytesShowAsReplacementCharacters() throws IOException {
    byte[] bytes = LETTER.repeat(3).getBytes(UTF_8);
    bytes[2] = (byte) 0xFF;
    assertThat(read(bytes, "a.txt").text()).startsWith("S\uFFFD").contains("Bến Đá.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a", "-", "152.QĐ-UBND", "folder.d/letter"})
  void textIsTextUnderManyNames(String name) throws IOException {
    assertThat(read(LETTER.getBytes(UTF_8), name).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void markdownIsNamedSo() throws IOException {
    assertThat(read("**Số:** 15".getBytes(UTF_8), "a.MD").mediaType()).isEqualTo("text/markdown");
  }

  @Test
  void aFileIsToldByItsPathAndItsHash() throws IOException {
    Path file = Files.writeString(folder.resolve("cv 15.txt"), "abc");
    SourceDocument read = READER.read(file);
    assertThat(read.path()).isEqualTo(file.toString());
    assertThat(read.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(read.characters()).isEqualTo(3);
    assertThat(read.pages()).isEmpty();
    assertThat(read.ocr()).isFalse();
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
    boolean[] closed = {false};
    var stream =
        new ByteArrayInputStream(LETTER.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(READER.read(stream, "-").text()).isEqualTo(LETTER);
    assertThat(stream.available()).isZero();
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aTextIsTakenAsIfReadFromAFile() throws IOException {
    SourceDocument taken = READER.readText(LETTER, "a.txt");
    assertThat(taken).isEqualTo(read(LETTER.getBytes(UTF_8), "a.txt"));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> READER.readText(" \n", "a.txt"))
        .withMessage("cannot read the text of a.txt: no text found");
  }

  @Test
  void aMissingFileIsTheDisksTrouble() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> READER.read(folder.resolve("none.txt")));
  }

  @Test
  void moreBytesThanTheLimitAreRefused() throws IOException {
    DocumentReader small = READER.with(ReaderLimits.standard().with(Limit.BYTES, 10));
    Path file = Files.writeString(folder.resolve("a.txt"), "0123456789A");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> small.read(file))
        .satisfies(e -> assertThat(e.path()).isEqualTo(file.toString()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo("it has 11 bytes, the limit is 10"));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> small.read(Files.newInputStream(file), "-"))
        .withMessage("cannot read the text of -: it has more than 10 bytes, the limit");
    assertThat(small.readText("0123456789A", "a.txt").characters()).isEqualTo(11);
    assertThat(READER.read(file).characters()).isEqualTo(11);
  }

  @Test
  void moreCharactersThanTheLimitAreRefused() throws IOException {
    DocumentReader small = READER.with(ReaderLimits.standard().with(Limit.CHARACTERS, 3));
    assertThat(small.readText("Số:", "a.txt").text()).isEqualTo("Số:");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> small.readText("Số: 1", "a.txt"))
        .withMessageEndingWith("its text has 5 characters, the limit is 3");
  }

  @Test
  void theTurkishLocaleChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(read("Số: 15".getBytes(UTF_8), "TIN.TXT").mediaType()).isEqualTo("text/plain");
      assertThat(read("Số: 15".getBytes(UTF_8), "TIN.MARKDOWN").mediaType())
          .isEqualTo("text/markdown");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return READER.read(new ByteArrayInputStream(bytes), name);
  }
}
