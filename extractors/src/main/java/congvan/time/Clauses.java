// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.text.LetterText;
import java.util.Set;

/** How far the words of a condition reach: to the end of their clause. */
final class Clauses {
  private static final int LONGEST = 30;

  /** Behind these a request is a noun: {@code văn bản đề nghị}, {@code có yêu cầu}. */
  private static final Set<Long> BEFORE_NOUN =
      Keys.all("bản được có sơ giấy đơn phiếu các những nhận theo của lời từ");

  private static final Set<Long> BEHIND_THIS = Keys.all("có được bắt và đã hết");

  private static final long BAO = Words.key("báo");
  private static final long DE = Words.key("đề");
  private static final long THI = Words.key("thì");
  private static final long PHAI = Words.key("phải");
  private static final long SE = Words.key("sẽ");
  private static final long CHAM = Words.key("chậm");
  private static final long IT = Words.key("ít");

  private Clauses() {}

  /** Returns the first syllable that is no longer of the clause that goes on here. */
  static int end(Words words, int index) {
    int at = index;
    while (at < words.end() && at - index < LONGEST && (at == index || goesOn(words, at))) {
      at++;
    }
    return at;
  }

  private static boolean goesOn(Words words, int index) {
    char gap = words.gap(index);
    boolean joins = gap == ' ' || gap == Words.JOINED || gap == '-' || gap == '/';
    return joins && !(gap == ' ' && isNewClause(words, index));
  }

  /** What is to be done begins here: {@code khi có phát sinh thì báo cáo}. */
  private static boolean isNewClause(Words words, int index) {
    long key = words.key(index);
    if (key == BAO) {
      return words.exact(index, "báo") && words.exact(index + 1, "cáo") && isAsked(words, index);
    }
    if (key == DE) {
      boolean request = words.exact(index + 1, "nghị") && words.exact(index, "đề");
      boolean purpose = words.exact(index, "để") && !words.exact(index - 1, "kiện");
      return purpose || (request && !BEFORE_NOUN.contains(words.key(index - 1)));
    }
    if (words.exact(index - 1, "này") && !BEHIND_THIS.contains(key)) {
      return true;
    }
    return isBound(words, index, key) || isDuty(words, index, key);
  }

  private static boolean isAsked(Words words, int index) {
    return words.exact(index - 1, "cầu")
        || words.exact(index - 1, "sinh")
        || words.exact(index - 1, "và");
  }

  private static boolean isDuty(Words words, int index, long key) {
    return (key == THI && words.exact(index, "thì"))
        || (key == PHAI && words.exact(index, "phải"))
        || (key == SE && words.exact(index, "sẽ"));
  }

  /** {@code chậm nhất}, {@code trước ngày}: another time begins. */
  private static boolean isBound(Words words, int index, long key) {
    return (key == CHAM && words.exact(index + 1, "nhất"))
        || (key == Keys.TRUOC && words.is(index + 1, Keys.NGAY))
        || (key == IT && words.exact(index + 1, "nhất"));
  }

  static String text(Words words, int from, int to) {
    return LetterText.value(words.text(), words.start(from), words.end(to - 1));
  }
}
