// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import congvan.testdata.TimeBound;
import congvan.text.LetterText;
import congvan.text.Span;

class LayoutFuzzTest {
  @FuzzTest
  void everyBlockLiesInTheText(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    TimeBound.check(text.length(), () -> check(LayoutReader.read(LetterText.of(text))));
  }

  private static void check(Layout layout) {
    int length = layout.text().normalized().length();
    for (Block block : layout.blocks()) {
      for (Span part : block.parts()) {
        assertThat(part.end()).isLessThanOrEqualTo(length);
      }
    }
  }
}
