// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTablesTest {
  private static final String TABLE =
      """
      Phân công như sau:
      STT   Nội dung              Thời hạn
      1     Rà soát danh mục      30/6/2024
            dự án
      2     Báo cáo               Quý III
      Tổ chức thực hiện.
      """;

  @Test
  void aTableWithBordersComesRowByRow() {
    assertThat(read(TABLE, rules(List.of(1, 2, 4, 5), List.of(-1, 5, 27, 40))))
        .isEqualTo(
            """
            Phân công như sau:

            | STT | Nội dung | Thời hạn |
            | 1 | Rà soát danh mục dự án | 30/6/2024 |
            | 2 | Báo cáo | Quý III |

            Tổ chức thực hiện.
            """);
  }

  @Test
  void cellsWithoutABorderBetweenThemAreOne() {
    List<Box> rules = rules(List.of(1, 2, 4, 5), List.of(-1, 5, 27, 40));
    rules.removeIf(
        rule -> rule.width() > rule.height() && near(rule.top(), 4) && rule.left() > 160);
    assertThat(read(TABLE, rules))
        .contains("| 1 | Rà soát danh mục dự án | 30/6/2024 Quý III |\n| 2 | Báo cáo | |\n");
  }

  @Test
  void bordersOfAHeaderPartNoData() {
    String header =
        """
        UBND TỈNH SÔNG THƯƠNG     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ                 Độc lập - Tự do - Hạnh phúc
        """;
    assertThat(read(header, rules(List.of(0, 1, 2), List.of(-1, 24, 65)))).doesNotContain("|");
  }

  @Test
  void underlinesAreNoTable() {
    assertThat(read(TABLE, rules(List.of(1, 2, 4, 5), List.of()))).doesNotContain("|");
  }

  private static String read(String typed, List<Box> rules) {
    return PageReader.read(List.of(new Page(600, 840, Typed.words(typed), rules))).text();
  }

  /** Borders above lines and left of signs. */
  private static List<Box> rules(List<Integer> lines, List<Integer> signs) {
    List<Box> rules = new ArrayList<>();
    for (int line : lines) {
      double y = y(line);
      for (int i = 1; i < signs.size(); i++) {
        rules.add(new Box(x(signs.get(i - 1)), y, x(signs.get(i)), y + 0.5));
      }
      if (signs.isEmpty()) {
        rules.add(new Box(40, y, 300, y + 0.5));
      }
    }
    for (int sign : signs) {
      rules.add(new Box(x(sign), y(lines.getFirst()), x(sign) + 0.5, y(lines.getLast())));
    }
    return rules;
  }

  private static boolean near(double y, int line) {
    return Math.abs(y - y(line)) < 1;
  }

  private static double x(int sign) {
    return 40 + sign * Typed.SIGN;
  }

  private static double y(int line) {
    return 38.5 + line * Typed.LINE;
  }
}
