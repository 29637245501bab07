// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final String TEXT = "Rà soát nhà, đất, xe ô tô đang quản lý";

  @Test
  void cutsBetweenWords() {
    assertThat(lines(12, 9)).containsExactly("Rà soát nhà,", "đất, xe ô tô", "đang quản lý");
  }

  @Test
  void saysWhereItIsCutShort() {
    assertThat(lines(12, 2)).containsExactly("Rà soát nhà,", "đất, xe ô…");
    assertThat(lines(100, 1)).containsExactly(TEXT);
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(new Passage("abcdefgh", List.of(), "", "").lines(3, 9))
        .containsExactly("abc", "def", "gh");
    assertThat(new Passage("😀😀😀", List.of(), "", "").lines(2, 9)).containsExactly("😀😀", "😀");
  }

  @Test
  void marksMatchesAlsoWhereALineEndsInOne() {
    Passage passage =
        new Passage(TEXT, List.of(new Span(0, 2), new Span(3, 7), new Span(13, 16)), "<", ">");

    assertThat(passage.lines(100, 1)).containsExactly("<Rà soát> nhà, <đất>, xe ô tô đang quản lý");
    assertThat(passage.lines(5, 2)).containsExactly("<Rà>", "<soát>…");
  }

  @Test
  void aLetterCannotSteerTheTerminal() {
    assertThat(new Passage("a\u001B[2Jb\nc", List.of(), "", "").lines(20, 2))
        .containsExactly("a␛[2Jb c");
  }

  private static List<String> lines(int width, int most) {
    return new Passage(TEXT, List.of(), "", "").lines(width, most);
  }
}
