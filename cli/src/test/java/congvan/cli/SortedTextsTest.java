// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTextsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 1 << 20})
  void textsComeByRankAndThenAsTheyCame(int mostBytes) throws IOException {
    TreeMap<Long, StringBuilder> expected = new TreeMap<>();
    Random random = new Random(7);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedTexts texts = new SortedTexts(mostBytes)) {
      assertThat(texts.isEmpty()).isTrue();
      for (int i = 0; i < 1_000; i++) {
        long rank = random.nextLong(30) - 10;
        String text = "hạn " + i + ";".repeat(random.nextInt(4));
        texts.add(rank, text);
        expected.computeIfAbsent(rank, any -> new StringBuilder()).append(text);
      }
      assertThat(texts.isEmpty()).isFalse();
      texts.writeTo(out);
    }

    assertThat(out.toString(UTF_8)).isEqualTo(String.join("", expected.values()));
  }
}
