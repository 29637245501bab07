// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that name a time from where one stands: {@code tháng này}, {@code năm sau}, {@code tuần vừa
 * qua}. The words are in {@code shifts.tsv}.
 */
final class Shifts {
  private record Shift(long key, List<String> words, int by) {
    boolean stands(Words text, int index) {
      for (int i = 0; i < words.size(); i++) {
        if (!text.blank(index + i) || !text.said(index + i, words.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Shift> ALL =
      Table.beside(Shifts.class, "shifts.tsv").rows().stream()
          .map(Shifts::shift)
          .sorted(Comparator.comparingInt((Shift shift) -> -shift.words.size()))
          .toList();

  private Shifts() {}

  private static Shift shift(Table.Row row) {
    List<String> words = List.of(row.cell("words").split(" ", -1));
    return new Shift(Words.key(words.get(0)), words, Integer.parseInt(row.cell("by")));
  }

  /** Reads how far away a unit is that stands before these words. */
  static Optional<Read<Integer>> at(Words words, int index) {
    long key = words.key(index);
    for (Shift shift : ALL) {
      if (shift.key == key && shift.stands(words, index)) {
        int next = index + shift.words.size();
        return goesOn(words, next) ? Optional.empty() : Optional.of(new Read<>(shift.by, next));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a unit stands behind these: {@code các năm tiếp theo} are several. */
  static boolean isOfMany(Words words, int unit) {
    return words.is(unit - 1, Keys.CAC)
        || words.exact(unit - 1, "những")
        || words.exact(unit - 1, "nhiều")
        || words.exact(unit - 1, "mấy")
        || words.exact(unit - 1, "vài");
  }

  /** {@code tháng trước khi}, {@code năm trước ngày}: the words belong to what follows. */
  private static boolean goesOn(Words words, int next) {
    boolean sideways =
        words.exact(next - 1, "trước")
            || words.exact(next - 1, "sau")
            || words.exact(next - 1, "qua");
    return sideways
        && words.blank(next)
        && (words.is(next, Keys.NGAY)
            || words.is(next, Keys.KHI)
            || words.is(next, Keys.THANG)
            || words.exact(next, "đó")
            || words.exact(next, "thời")
            || words.digits(next) > 0);
  }
}
