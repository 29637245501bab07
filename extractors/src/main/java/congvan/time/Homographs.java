// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.Folding;

/**
 * Words that only their marks tell from words of time: {@code quỹ} from {@code quý}, {@code thắng}
 * from {@code tháng}, {@code Nam} from {@code năm}. Damaged marks ({@code nãm}) are none of them.
 */
final class Homographs {
  private static final long VIET = Words.key("việt");

  private Homographs() {}

  /** Tells whether a syllable with the key of a word of time is another word. */
  static boolean isOther(Words words, int index) {
    long key = words.key(index);
    if (words.isBare()) {
      return key == Keys.NAM && words.is(index - 1, VIET);
    }
    if (key == Keys.THANG) {
      return words.exact(index, "thắng") || words.exact(index, "thăng");
    }
    if (key == Keys.QUY) {
      return words.exact(index, "quỹ") || words.exact(index, "quỷ");
    }
    return key == Keys.NAM
        && (words.exact(index, "nắm")
            || words.exact(index, "nằm")
            || words.exact(index, "nấm")
            || isSouth(words, index));
  }

  /** {@code Việt Nam 2026}, {@code miền Nam}; but {@code thang 3 nam 2026} is a year. */
  private static boolean isSouth(Words words, int index) {
    if (!words.exact(index, "nam")) {
      return false;
    }
    boolean number = words.digits(index - 1) > 0;
    return !number && (isCapital(words, index) || isMarked(words, index - 1));
  }

  private static boolean isCapital(Words words, int index) {
    return words.text().charAt(words.start(index)) == 'N' && index > words.first();
  }

  private static boolean isMarked(Words words, int index) {
    if (words.key(index) == 0) {
      return false;
    }
    for (int i = words.start(index); i < words.end(index); i++) {
      char c = Character.toLowerCase(words.text().charAt(i));
      if (Folding.fold(c) != c) {
        return true;
      }
    }
    return false;
  }
}
