// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.List;
import java.util.Optional;

/** Years named by stem and branch (can chi): {@code Bính Ngọ} is 2026. */
final class CanChi {
  private static final List<String> STEMS =
      List.of("canh", "tân", "nhâm", "quý", "giáp", "ất", "bính", "đinh", "mậu", "kỷ");
  private static final List<String> BRANCHES =
      List.of("thân", "dậu", "tuất", "hợi", "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi");

  /** The names come again after sixty years; the years from here on are meant. */
  private static final int FIRST = 1984;

  private static final int CYCLE = 60;

  private CanChi() {}

  /** Reads a name, and the number of the year that may stand behind it. */
  static Optional<Read<Integer>> at(Words words, int index) {
    int stem = find(STEMS, words, index);
    int branch = stem < 0 || !words.blank(index + 1) ? -1 : find(BRANCHES, words, index + 1);
    return branch < 0
        ? Optional.empty()
        : year(stem, branch).map(year -> numbered(words, index + 2, year));
  }

  private static int find(List<String> names, Words words, int index) {
    for (int i = 0; i < names.size(); i++) {
      if (words.exact(index, names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Integer> year(int stem, int branch) {
    for (int year = FIRST; year < FIRST + CYCLE; year++) {
      if (year % STEMS.size() == stem && year % BRANCHES.size() == branch) {
        return Optional.of(year);
      }
    }
    return Optional.empty();
  }

  /** {@code Đinh Mùi 2027}, {@code Đinh Mùi năm 2027}, {@code Đinh Mùi (2027)}. */
  private static Read<Integer> numbered(Words words, int index, int year) {
    int at = words.next(index, Keys.NAM) ? index + 1 : index;
    int number = words.number(at, 4);
    char gap = words.gap(at);
    boolean near = gap == ' ' || gap == '(' || gap == '-';
    return near && number % CYCLE == year % CYCLE && number > 0
        ? new Read<>(number, at + 1)
        : new Read<>(year, index);
  }
}
