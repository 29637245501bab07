// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LetterJsonTest {
  private static final LetterJson JSON = LetterJson.standard();

  @Test
  void writesEveryMemberInTheOrderOfTheContract() throws IOException {
    assertThat(JSON.writePretty(SampleLetters.full()) + "\n").isEqualTo(resource("full.json"));
  }

  @Test
  void leavesOutWhatALetterDoesNotHave() {
    assertThat(JSON.write(letter(source("", "Kính gửi"))))
        .isEqualTo(
            "{\"schemaVersion\":\"1\",\"source\":{\"sha256\":\""
                + "0123456789abcdef".repeat(4)
                + "\",\"mediaType\":\"text/plain\",\"characters\":8},"
                + "\"kind\":\"OFFICIAL_DOCUMENT\"}");
  }

  @Test
  void writesOneLineALetter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter characters = new StringWriter();
    for (int i = 0; i < 2; i++) {
      JSON.writeLine(SampleLetters.full(), bytes);
      JSON.writeLine(SampleLetters.full(), characters);
    }

    String line = JSON.write(SampleLetters.full());
    assertThat(line).doesNotContain("\n");
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(line + "\n" + line + "\n");
    assertThat(characters).hasToString(line + "\n" + line + "\n");
  }

  @Test
  void leavesTheStreamOpenAndPassesItsFailureOn() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> JSON.writeLine(SampleLetters.full(), full))
        .withMessage("no space left");
  }

  @Test
  void writesTheTextOnlyWhenAsked() {
    Letter letter = SampleLetters.full();

    assertThat(JSON.write(letter)).doesNotContain("AN HẢI");
    assertThat(LetterJson.read(JSON.withText().write(letter))).isEqualTo(letter);
    assertThat(LetterJson.read(JSON.write(letter)).text()).isEmpty();
  }

  @Test
  void writesTheFieldsAskedFor() {
    LetterJson some = JSON.fields(Set.of("place", "archive"));

    assertThat(some.write(SampleLetters.full()))
        .startsWith("{\"schemaVersion\":\"1\",\"source\":{\"path\":\"letters/45.pdf\",")
        .endsWith("},\"place\":\"An Hải\",\"archive\":\"VT, VP\"}");
    assertThat(some.withText().write(SampleLetters.full())).contains("AN HẢI");
  }

  @Test
  void aFieldThatNoLetterHasIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.fields(Set.of("place", "title")))
        .withMessageStartingWith("a letter has no title; it has kind, status, type, number,");
  }

  @Test
  void textIsWrittenAsItIs() {
    Letter letter =
        new LetterBuilder(source("a\\b.txt", ""))
            .subject("\"A<sub>5</sub>\" & 'B' \u2028\u0007 \uD83D\uDE00 e\u0334")
            .build();

    String json = JSON.write(letter);
    assertThat(json).contains("<sub>5</sub>", "& 'B'", "\\u0007", "\uD83D\uDE00");
    assertThat(LetterJson.read(json)).isEqualTo(letter);
  }

  @Test
  void halfACharacterIsReplacedAndMovesNothing() throws IOException {
    String broken = "\uDC00a\uD800b\uD83D\uDE00\uD83D";
    Letter letter = letter(source("x", broken));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.withText().writeLine(letter, bytes);

    assertThat(LetterJson.read(JSON.withText().write(letter)).text())
        .isEqualTo("\uFFFDa\uFFFDb\uD83D\uDE00\uFFFD");
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(JSON.withText().write(letter) + "\n");
  }

  private static Letter letter(Source source) {
    return new LetterBuilder(source).build();
  }

  private static Source source(String path, String text) {
    return new Source(
        path,
        "0123456789abcdef".repeat(4),
        "text/plain",
        text.length(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(LetterJsonTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
