// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSignatureTest {
  private static final String SYLLABLES =
      "thực hiện kế hoạch của tỉnh về giảm nghèo các sở ban ngành báo cáo kết quả trước ngày đề"
          + " nghị phòng tài chính rà soát danh sách đơn vị huyện xã công tác năm triển khai nội"
          + " dung";

  @Test
  void marksCapitalsSignsAndDigitsMakeNoDifference() {
    String text = text(7, 300) + " ngày 12/5/2026";

    assertThat(alike(text, text.toUpperCase(Locale.ROOT))).isEqualTo(1);
    assertThat(alike(text, Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(1);
    assertThat(alike(text, text.replace(" ", ",\n"))).isEqualTo(1);
    assertThat(alike(text, text.replace("12/5", "3/11"))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.94", "3, 0.84", "10, 0.57", "20, 0.34"})
  void theShareOfRunsInCommonIsRoughlyTold(int hundredths, double expected) {
    double mean =
        IntStream.range(0, 20)
            .mapToDouble(seed -> alike(text(seed, 800), damaged(seed, 800, hundredths)))
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(expected - 0.05, expected + 0.05);
  }

  @Test
  void otherTextsAreNotAlike() {
    assertThat(IntStream.range(1, 50)).allMatch(seed -> alike(text(0, 500), text(seed, 500)) < 0.4);
  }

  @Property(tries = 200)
  void aSignatureIsReadBack(@ForAll String text) {
    TextSignature signature = TextSignature.of(text);

    assertThat(TextSignature.of(signature.bytes(), 0).alike(signature)).isEqualTo(1);
    assertThat(signature.bytes()).hasSize(32);
  }

  private static double alike(String one, String other) {
    return TextSignature.of(one).alike(TextSignature.of(other));
  }

  private static String text(int seed, int length) {
    return String.join(" ", syllables(seed, length));
  }

  private static List<String> syllables(int seed, int length) {
    Random random = new Random(seed);
    String[] all = SYLLABLES.split(" ", -1);
    return random.ints(length, 0, all.length).mapToObj(at -> all[at]).collect(Collectors.toList());
  }

  private static String damaged(int seed, int length, int hundredths) {
    Random random = new Random(seed * 31L + 1);
    return syllables(seed, length).stream()
        .map(it -> random.nextInt(100) < hundredths ? it + "x" : it)
        .collect(Collectors.joining(" "));
  }
}
