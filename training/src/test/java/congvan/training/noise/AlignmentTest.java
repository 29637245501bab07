// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.layout.LineRole;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static String found(String truth, String read) {
    Alignment alignment = Alignment.of(truth, read.toCharArray());
    return read.substring(alignment.start(), alignment.end());
  }

  private static String differences(String truth, String read) {
    return Alignment.of(truth, read.toCharArray()).edits().stream()
        .filter(edit -> !edit.same())
        .map(edit -> edit.truth() + ">" + edit.read())
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsALineAmongOthers() {
    assertThat(found("Nơi nhận:", "thực hiện./.\nNoi nhân: KT. GIÁM ĐỐC")).isEqualTo("Noi nhân:");
  }

  @Test
  void saysWhichLettersWereConfusedLostAndAdded() {
    assertThat(differences("Nơi nhận:", "x Noi nhận y")).isEqualTo("ơ>o :>");
    assertThat(differences("Kính gửi", "Kính .gửi")).isEqualTo(">.");
  }

  @Test
  void figuresByHandAreReadAsAnything() {
    String truth = "Số: " + String.valueOf(Handwritten.STROKES).repeat(3) + "/UBND";
    assertThat(found(truth, "a\nSố: 4£]/UBND\nb")).isEqualTo("Số: 4£]/UBND");
  }

  @Test
  void aLineIsFoundOnceAndWhatIsLeftIsJunk() {
    PrintedPiece left = new PrintedPiece("UBND TỈNH", LineRole.ISSUER, 0, 0, 0);
    PrintedPiece right = new PrintedPiece("Độc lập - Tự do", LineRole.MOTTO, 1, 0, 0);
    PageReading reading =
        PageReading.of(List.of(left, right), "UBND TINH _ Độc lap - Tự do\n~ ;\n");
    assertThat(reading.found()).extracting(FoundPiece::piece).containsExactly(left, right);
    LineTally lines = new LineTally();
    lines.add(reading);
    JunkTally junk = new JunkTally();
    junk.add(reading);
    assertThat(lines.joints().of("header", " _ ")).isEqualTo(1);
    assertThat(lines.lines().of("merged", "header")).isEqualTo(1);
    assertThat(junk.junk().of("line", "~ ;")).isEqualTo(1);
  }
}
