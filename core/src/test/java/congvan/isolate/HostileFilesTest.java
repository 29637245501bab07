// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are refused in words, or read; and the next file is read. */
@Timeout(300)
class HostileFilesTest {
  private static final IsolatedReader READER = reader(60, 512);

  @AfterAll
  static void endTheProcesses() {
    READER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bomb.docx         | it unpacks to more than 500 times its size, the limit",
        "laughs.docx       | it is broken (JAXP00010001",
        "laughs.odt        | it is broken (JAXP00010001",
        "tables.docx       | it is broken (JAXP00010006",
        "elements.docx     | it is broken (JAXP00010006",
        "lists.odt         | it is broken (JAXP00010006",
        "tables.html       | its parts are nested too deeply",
        "boxes.docx        | its parts are nested too deeply",
        "groups.rtf        | it is cut off (a group stays open)",
        "words.rtf         | no text found",
        "binary.rtf        | it is broken (",
        "pages.pdf         | it has 10,000 pages, the limit is 2,000",
        "cycle.pdf         | no text found",
        "count.pdf         | no text found",
        "arrays.pdf        | it is broken (",
        "dictionaries.pdf  | it is broken (",
        "image.pdf         | an image in it has 2,500,000,000 pixels, the limit is",
        "encrypted.pdf     | it is encrypted",
        "encrypted.docx    | it is encrypted",
        "huge.png          | an image in it has 2,500,000,000 pixels, the limit is",
        "huge.jpg          | an image in it has 2,500,000,000 pixels, the limit is",
        "huge.bmp          | its image is broken (",
        "huge.gif          | an image in it has 2,500,000,000 pixels, the limit is",
        "huge.tif          | an image in it has 2,500,000,000 pixels, the limit is",
      })
  void isRefusedForAReason(String name, String reason) throws IOException {
    assertThat(textOrReason(READER, name)).startsWith("refused: " + reason);
    assertThatTheNextFileIsRead(READER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blocks.html",
        "fonts.html",
        "macro.docm",
        "closed.rtf",
        "ends.rtf",
        "laughs.html"
      })
  void isReadForAllItsOddness(String name) throws IOException {
    assertThat(textOrReason(READER, name)).doesNotStartWith("refused: ").isNotBlank();
  }

  @Test
  void whatNeedsTooMuchMemoryIsGivenUp() throws IOException {
    try (IsolatedReader small = reader(60, 64)) {
      assertThat(textOrReason(small, "words.docx"))
          .isEqualTo("refused: reading it needed more than 64 MB of memory, the limit");
      assertThatTheNextFileIsRead(small);
    }
  }

  @Test
  void aFileOfTwoGigabytesIsNotEvenOpened(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 31);
    }
    assertThat(reasonOf(() -> READER.read(file).text()))
        .isEqualTo("refused: it has 2,147,483,648 bytes, the limit is 100,000,000");
    Files.delete(file);
  }

  @Test
  void namesMayHoldAnything() throws IOException {
    byte[] docx = HostileFiles.named("macro.docm");
    for (String name :
        new String[] {"\u001b[31m\n\r\t.docx", "\u0000.docx", "../../a.docx", "\uD83D"}) {
      assertThat(READER.read(new ByteArrayInputStream(docx), name).path()).isEqualTo(name);
    }
  }

  private static void assertThatTheNextFileIsRead(IsolatedReader reader) throws IOException {
    assertThat(textOrReason(reader, "macro.docm")).contains("15/UBND-VX");
  }

  private static String textOrReason(IsolatedReader reader, String name) throws IOException {
    byte[] file = HostileFiles.named(name);
    return reasonOf(() -> reader.read(new ByteArrayInputStream(file), name).text());
  }

  private interface Reading {
    String text() throws IOException;
  }

  private static String reasonOf(Reading reading) throws IOException {
    try {
      return reading.text();
    } catch (UnreadableDocumentException e) {
      return "refused: " + e.reason();
    }
  }

  private static IsolatedReader reader(int seconds, int megabytes) {
    ReaderLimits limits =
        ReaderLimits.standard().with(Limit.SECONDS, seconds).with(Limit.MEMORY, megabytes);
    return IsolatedReader.of(DocumentReader.standard().with(limits), 1);
  }
}
