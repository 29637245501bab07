// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.OptionalInt;

/** Words that name a time from where one stands: {@code tháng này}, {@code năm sau}. */
final class Shifts {
  private Shifts() {}

  static OptionalInt at(Words words, int index) {
    if (!words.blank(index)) {
      return OptionalInt.empty();
    }
    if (words.exact(index, "này") || words.exact(index, "nay")) {
      return OptionalInt.of(0);
    }
    if (words.exact(index, "sau") || words.exact(index, "tới")) {
      return OptionalInt.of(1);
    }
    return words.exact(index, "trước") ? OptionalInt.of(-1) : OptionalInt.empty();
  }
}
