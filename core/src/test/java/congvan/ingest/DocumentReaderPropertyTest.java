// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentReaderPropertyTest {

  @Property(seed = "20261122", tries = 300)
  void anyTextInUtf8ComesBackAsItIs(@ForAll("texts") String text) throws IOException {
    assertThat(read(text.getBytes(UTF_8), "a.txt").text()).isEqualTo(text);
  }

  @Property(seed = "20261122", tries = 300)
  void anyBytesAreTextOrRefused(@ForAll byte[] bytes) throws IOException {
    try {
      assertThat(read(bytes, "a.txt").text()).isNotBlank();
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  /** Whole code points from a blank up, and line ends; not blank, no mark that would be dropped. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '\uD7FF')
        .withCharRange('\uE000', '\uFFFD')
        .withChars('\t', '\r', '\n')
        .ofMaxLength(200)
        .map(text -> "Số " + text);
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException {
    return DocumentReader.standard().read(new ByteArrayInputStream(bytes), name);
  }
}
