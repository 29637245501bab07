// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import congvan.encoding.EncodedRun;
import congvan.encoding.Encoding;
import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadPage;
import congvan.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {
  private static final String SHA_256 = "0123456789abcdef".repeat(4);

  static Stream<Answer> answers() {
    return Stream.of(
        new Answer.Read(full()),
        new Answer.Read(bare("Số: 15")),
        new Answer.Read(bare("a lone \uD83D surrogate and \uFFFD")),
        new Answer.Read(bare("Số: 15/QĐ-UBND\n".repeat(100_000))),
        new Answer.Refused("no text found"),
        new Answer.Faulty("java.lang.IllegalStateException\n\tat line 1"),
        new Answer.Underway());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void arrivesAsItWasSent(Answer answer) throws IOException {
    assertThat(read(written(answer))).isEqualTo(answer);
  }

  @Test
  void isNotTakenForWholeWhereItIsCutOff() throws IOException {
    byte[] written = written(new Answer.Read(full()));
    for (int length = 0; length < written.length; length++) {
      byte[] part = Arrays.copyOf(written, length);
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(part));
    }
  }

  @Test
  void nothingElseIsTakenForOne() {
    assertThatExceptionOfType(StreamCorruptedException.class).isThrownBy(() -> read(new byte[5]));
  }

  private static SourceDocument full() {
    return new SourceDocument(
        "a.zip!/thông báo.pdf",
        SHA_256,
        "application/pdf",
        "Số: 15",
        Optional.of(3),
        List.of(
            new EncodedRun(new Span(0, 2), Encoding.TCVN3),
            new EncodedRun(new Span(4, 6), Encoding.VNI)),
        Optional.of(new Recognition(Optional.of(0.93), List.of(new Span(4, 6)))),
        List.of(LocalDate.of(2024, 2, 29)),
        List.of(new UnreadPage(2, "Tesseract failed")));
  }

  private static SourceDocument bare(String text) {
    return new SourceDocument(
        "a.txt",
        SHA_256,
        "text/plain",
        text,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static byte[] written(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Answer read(byte[] bytes) throws IOException {
    return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
