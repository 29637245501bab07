// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import static congvan.graph.Invented.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TwinsTest extends GraphTest {
  private static final String OWN = "24/SNV-VP | 2021-02-01 | Sở Nội vụ";
  private static final String TEXT = text(1);

  @Test
  void copiesAreToldFromLettersThatAreOnlyAlike() throws IOException {
    List<String> twins =
        twins(
            letter("a.txt", OWN).text(TEXT),
            letter("b.txt", OWN).text(TEXT),
            letter("c.docx", "24/SNV-VP | 2021-02-01 | SỞ NỘI VỤ").text(TEXT.replace(' ', '\n')),
            letter("d.txt", "").text(damaged(0.02)),
            letter("e.txt", "31/SNV-VP | 2022-02-01 | Sở Nội vụ").text(damaged(0.01)),
            letter("f.txt", "24/SNV-VP | 2021-02-01 | Sở Nội vụ").text(text(2)),
            letter("g.txt", "99/SNV-VP | 2021-02-01 | Sở Nội vụ").text(text(3)));

    assertThat(twins)
        .containsExactly(
            "b.txt SAME_FILE",
            "c.docx SAME_LETTER",
            "f.txt SAME_LETTER",
            "d.txt SAME_TEXT",
            "e.txt ALIKE");
  }

  @Test
  void aDraftWithoutNumberIsTheSameText() throws IOException {
    assertThat(
            twins(
                letter("a.txt", OWN).text(TEXT),
                letter("draft.txt", " | | Sở Nội vụ").text("DỰ THẢO " + TEXT)))
        .containsExactly("draft.txt SAME_TEXT");
  }

  @Test
  void theSameTextElsewhereIsAnotherLetter() throws IOException {
    String own = " | 2021-02-01 | Ủy ban nhân dân xã Sơn Hạ";
    assertThat(
            twins(
                letter("a.txt", own).text(TEXT),
                letter("b.txt", " | 2021-02-01 | Ủy ban nhân dân xã Bình Lâm").text(TEXT + " x")))
        .containsExactly("b.txt ALIKE");
  }

  private List<String> twins(Invented... letters) throws IOException {
    return ask(graph -> graph.related(graph.at("a.txt").orElseThrow()).twins(), letters).stream()
        .map(it -> it.letter().path() + " " + it.likeness())
        .toList();
  }

  private static String text(int seed) {
    String[] words =
        ("thực hiện kế hoạch của tỉnh về giảm nghèo các sở ban ngành báo cáo kết quả trước ngày đề"
                + " nghị phòng tài chính rà soát danh sách đơn vị huyện xã công tác năm triển khai")
            .split(" ", -1);
    return new Random(seed)
        .ints(400, 0, words.length)
        .mapToObj(at -> words[at])
        .collect(Collectors.joining(" "));
  }

  private static String damaged(double share) {
    Random random = new Random(5);
    return Stream.of(TEXT.split(" ", -1))
        .map(word -> random.nextDouble() < share * word.length() ? word + "l" : word)
        .collect(Collectors.joining(" "));
  }
}
