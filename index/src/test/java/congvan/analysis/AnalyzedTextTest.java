// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalyzedTextTest {
  private final AnalyzedText analyzed = new AnalyzedText(Role.TEXT);

  @Test
  void givesBareTokensToOneFieldAndMarkedOnesToAnother() {
    analyzed.read("Sở số 05/QĐ-SNV có 12 phòng");

    assertThat(TokenLine.of(analyzed.bare())).isEqualTo("so so 5/qdsnv*3|5 qd snv co 12 phong");
    assertThat(TokenLine.of(analyzed.exact())).isEqualTo("sở số 05 qđ có phòng");
  }

  @Test
  void saysWhereMarkedTokensStandAmongTheOthers() {
    analyzed.read("theo đó mà làm");

    assertThat(TokenLine.seen(analyzed.exact()))
        .extracting(TokenLine.Seen::increment)
        .containsExactly(2, 1, 1);
  }

  @Test
  void mayBeReadAsOftenAsOneLikesAndForgetsTheTextBefore() {
    analyzed.read("một hai");
    assertThat(TokenLine.of(analyzed.bare())).isEqualTo(TokenLine.of(analyzed.bare()));

    analyzed.read("ba");

    assertThat(TokenLine.of(analyzed.bare())).isEqualTo("ba");
    assertThat(TokenLine.of(analyzed.exact())).isEqualTo("-");
  }

  @Test
  void givesTheSameTokensAsAnAnalyzerOfOneForm() {
    String text = "Giảm nghèo theo 30/2020/NĐ-CP của Sở LĐ-TB&XH";
    analyzed.read(text);

    assertThat(TokenLine.of(analyzed.bare())).isEqualTo(TokenLine.of(Role.TEXT, Forms.BARE, text));
    assertThat(TokenLine.of(analyzed.exact()))
        .isEqualTo(TokenLine.of(Role.TEXT, Forms.EXACT, text));
  }
}
