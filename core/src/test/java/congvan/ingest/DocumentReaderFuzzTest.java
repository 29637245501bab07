// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.testdata.TimeBound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

class DocumentReaderFuzzTest {
  private static final List<String> NAMES = List.of("a.txt", "a.rtf", "a.html", "a.mht");

  @FuzzTest
  void aFileIsReadOrRefused(byte[] bytes) {
    for (String name : NAMES) {
      TimeBound.check(bytes.length, () -> check(bytes, name));
    }
  }

  private static void check(byte[] bytes, String name) {
    try {
      SourceDocument read =
          DocumentReader.standard().withoutOcr().read(new ByteArrayInputStream(bytes), name);
      read.converted()
          .forEach(run -> assertThat(run.span().end()).isLessThanOrEqualTo(read.characters()));
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotBlank();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
