// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
  private static final String FULL = "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị liên quan.\n";

  @Test
  void aLineThatHadNoRoomForTheNextWordGoesOn() {
    assertThat(Typed.read("Giao Sở Nội vụ chủ trì, phối hợp với Ban Dân vận Tỉnh\nủy thực hiện."))
        .isEqualTo("Giao Sở Nội vụ chủ trì, phối hợp với Ban Dân vận Tỉnh ủy thực hiện.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng hợp\nbáo cáo.",
        "phối hợp với các đơn vị thực hiện những việc sau\na) Rà soát.",
        "phối hợp với các đơn vị thực hiện những việc sau\n- Rà soát.",
        "phối hợp với các đơn vị thực hiện những việc sau\nGiám đốc Sở.",
        "phối hợp với các đơn vị thực hiện những việc sau;\nrà soát."
      })
  void otherLinesStayAsTheyAre(String lines) {
    assertThat(Typed.read(FULL + lines)).isEqualTo(FULL + lines + "\n");
  }

  @Test
  void whatWasRecognisedStaysAsItIs() {
    List<Word> words =
        Typed.words("phối hợp với Ban Dân vận Tỉnh\nủy thực hiện.").stream()
            .map(word -> new Word(word.text(), word.box(), word.size(), 0.97))
            .toList();
    assertThat(PageReader.read(List.of(new Page(600, 840, words))).text())
        .isEqualTo("phối hợp với Ban Dân vận Tỉnh\nủy thực hiện.\n");
  }
}
