// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;

/** Tells events that are somebody's decision or demand, for which an office has to wait. */
final class Decisions {
  private Decisions() {}

  /** {@code sau khi Bộ Xây dựng ban hành hướng dẫn mới}. */
  static boolean isIssue(Context context) {
    for (int i = context.first(); i < context.next(); i++) {
      if (isAct(context.text(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAct(Syllables text, int index) {
    return Signals.between(text, index, index + 1).contains(Signal.DECISION);
  }

  /** {@code khi Quy trình được ban hành}, {@code sau khi được Quốc hội thông qua}. */
  static boolean isPassed(Context context) {
    boolean passive = false;
    for (int i = context.first(); i < context.next(); i++) {
      passive |= context.text().is(i, "được");
      if (passive && isAct(context.text(), i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code sau khi có hướng dẫn}, {@code ngay sau khi Bộ có ý kiến}. */
  static boolean isTold(Context context) {
    Syllables text = context.text();
    for (int i = context.first(); i < context.next(); i++) {
      if (text.is(i, "có") && Signals.between(text, i + 1, i + 2).contains(Signal.DEMAND)) {
        return true;
      }
    }
    return false;
  }

  /** {@code khi có yêu cầu của cơ quan có thẩm quyền}; {@code khi có sự cố} is none. */
  static boolean isAsked(Context context) {
    Syllables text = context.text();
    int there = context.first() + 1;
    return (text.is(there, "có") || text.is(there, "được"))
        && Signals.between(text, there + 1, there + 2).contains(Signal.DEMAND);
  }
}
