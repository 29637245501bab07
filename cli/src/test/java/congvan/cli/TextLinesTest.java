// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\\nb;a|b",
        "a\\r\\nb\\r\\n;a|b",
        "a\\rb\\r;a|b",
        "a\\n\\r\\n\\nb;a|||b",
        "\uFEFFa\\n\uFEFFb;a|\uFEFFb",
        "\\n;''",
        "a\\r\\n\\r\\n;a|",
      })
  void linesEndInEveryWay(String escaped, String expected) {
    assertThat(String.join("|", lines(new TextLines(stream(escaped.translateEscapes())))))
        .isEqualTo(expected);
  }

  @Test
  void nothingHasNoLines() {
    assertThat(lines(new TextLines(stream("")))).isEmpty();
  }

  @Test
  void aLineMayBeLongerThanTheBuffer() {
    String line = "ngày 10/4/2021, ".repeat(20_000);

    assertThat(lines(new TextLines(stream(line + "\r\n" + line)))).containsExactly(line, line);
  }

  @Test
  void bytesThatAreNoUtf8AreMarkedAndTold() {
    TextLines lines = new TextLines(new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xE1}));

    assertThat(lines(lines)).containsExactly("a", "\uFFFD");
    assertThat(lines.firstDamaged()).contains(2L);
  }

  @Test
  void aFailureEndsTheLinesAndIsTold() throws IOException {
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    TextLines lines = new TextLines(failing);

    assertThat(lines(lines)).isEmpty();
    assertThat(lines.failure()).map(Throwable::getMessage).contains("Stream closed");
    assertThat(TextLines.of("no such file", failing).failure())
        .containsInstanceOf(NoSuchFileException.class);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<String> lines(TextLines lines) {
    List<String> all = new ArrayList<>();
    Optional<String> line = lines.next();
    while (line.isPresent()) {
      all.add(line.get());
      line = lines.next();
    }
    return all;
  }
}
