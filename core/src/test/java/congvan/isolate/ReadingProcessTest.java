// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import congvan.ingest.DocumentReader;
import congvan.ingest.ReaderLimits;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ReadingProcessTest {
  /** As when the process that asked is killed: the operating system closes the pipe. */
  @Test
  void endsWithItsInputEvenWhileAFileHangs() throws IOException, InterruptedException {
    Scratch scratch = Scratch.make();
    ReadingCommand command = ReadingCommand.ofThisProcess().withMain(HostileProcess.class);
    Process process = command.start(ReaderLimits.standard(), scratch);
    try (DataOutputStream to = new DataOutputStream(process.getOutputStream())) {
      Wire.write(DocumentReader.standard().settings(), to);
      Wire.write("a.docx", to);
      Wire.write("HANG".getBytes(UTF_8), to);
    }

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(scratch.folder()).doesNotExist();
  }
}
