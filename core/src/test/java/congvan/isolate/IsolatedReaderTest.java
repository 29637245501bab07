// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import congvan.ingest.DocumentReader;
import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that do to a reading process what no file should; the next file is always read. */
@Timeout(120)
class IsolatedReaderTest {
  private static final ReaderLimits LIMITS =
      ReaderLimits.standard().with(Limit.SECONDS, 2).with(Limit.MEMORY, 64);

  private final IsolatedReader reader = reader(1);

  @AfterEach
  void endTheProcesses() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HANG   | reading it took more than 2 seconds, the limit",
        "FILL   | reading it needed more than 64 MB of memory, the limit",
        "CRASH  | the process that read it broke down (status 134)",
        "DEEP   | its parts are nested too deeply",
        "REFUSE | no text found",
      })
  void aFileThatDoesHarmIsRefusedAndTheNextIsRead(String harm, String reason) throws IOException {
    assertThat(read("before")).isEqualTo("before");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(harm))
        .withMessage("cannot read the text of " + harm + ".docx: " + reason);
    assertThat(read("after")).isEqualTo("after");
  }

  @Test
  void noFileIsBlamedForWhatAnotherLeftBehind() throws IOException {
    assertThat(read("LEAK")).isEqualTo("LEAK");
    assertThat(read("NEED")).isEqualTo("NEED");
  }

  @Test
  void pagesThatAreRecognisedHaveTimeEach() throws IOException {
    assertThat(read("SLOW")).isEqualTo("SLOW");
  }

  @Test
  void whatALibraryPrintsIsNoAnswer() throws IOException {
    assertThat(read("PRINT")).isEqualTo("PRINT");
  }

  @Test
  void aFaultIsToldWithItsPlace() throws IOException {
    assertThatExceptionOfType(ReadingFault.class)
        .isThrownBy(() -> read("FAULT"))
        .withMessageStartingWith("java.lang.IllegalStateException: a fault")
        .withMessageContaining("HostileProcess");
    assertThat(read("after")).isEqualTo("after");
  }

  @Test
  void severalFilesAreReadAtOnceAndNoneIsLost() {
    List<String> harms = List.of("a", "HANG", "b", "CRASH", "c", "FILL");
    try (IsolatedReader several = reader(3)) {
      List<String> results =
          IntStream.range(0, 12)
              .parallel()
              .mapToObj(i -> textOrReason(several, harms.get(i % harms.size())))
              .toList();
      assertThat(results)
          .containsExactlyElementsOf(
              IntStream.range(0, 12).mapToObj(i -> expected(harms.get(i % harms.size()))).toList());
    }
  }

  @Test
  void plainTextNeedsNoProcess() throws IOException {
    try (IsolatedReader broken = brokenReader()) {
      assertThat(broken.read(new ByteArrayInputStream("HANG".getBytes(UTF_8)), "a.txt").text())
          .isEqualTo("HANG");
    }
  }

  @Test
  void aProcessThatDoesNotStartIsNoFaultOfTheFile() {
    try (IsolatedReader broken = brokenReader()) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> textOf(broken, "a"))
          .isNotInstanceOf(UnreadableDocumentException.class)
          .withMessageStartingWith("the process that reads files did not start (");
    }
  }

  @Test
  void aReaderNeedsAProcess() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsolatedReader.of(DocumentReader.standard(), 0))
        .withMessage("not a number of processes: 0");
  }

  private String read(String text) throws IOException {
    return textOf(reader, text);
  }

  private static String textOrReason(IsolatedReader reader, String text) {
    try {
      return textOf(reader, text);
    } catch (UnreadableDocumentException e) {
      return e.reason();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String expected(String text) {
    return switch (text) {
      case "HANG" -> "reading it took more than 2 seconds, the limit";
      case "CRASH" -> "the process that read it broke down (status 134)";
      case "FILL" -> "reading it needed more than 64 MB of memory, the limit";
      default -> text;
    };
  }

  private static String textOf(IsolatedReader reader, String text) throws IOException {
    return reader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), text + ".docx").text();
  }

  private static IsolatedReader reader(int processes) {
    return IsolatedReader.of(
        DocumentReader.standard().with(LIMITS),
        processes,
        ReadingCommand.ofThisProcess().withMain(HostileProcess.class));
  }

  private static IsolatedReader brokenReader() {
    return IsolatedReader.of(
        DocumentReader.standard(),
        1,
        ReadingCommand.ofThisProcess().withClassPath(List.of(Path.of("nowhere.jar"))));
  }
}
