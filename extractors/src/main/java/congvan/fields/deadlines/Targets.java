// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;

/** Tells figures that are to be reached (chỉ tiêu): {@code giảm xuống dưới 3% vào năm 2030}. */
final class Targets {
  private static final int NEAR = 6;

  private Targets() {}

  /** Tells whether a share stands right before a time, or {@code đạt} right behind it. */
  static boolean around(Context context) {
    return context.followedBy("đạt") || hasShare(context, context.first() - NEAR);
  }

  /** Tells whether the sentence before a time names a figure and how it is to change. */
  static boolean before(Context context) {
    return context.sentenceBefore().contains(Signal.TARGET)
        && (hasShare(context, context.sentence()) || hasNumber(context));
  }

  /** Tells whether a share stands before a time in its sentence. */
  static boolean isShared(Context context) {
    return hasShare(context, context.sentence());
  }

  /** Tells whether a share stands a few words before a time. */
  static boolean isNear(Context context) {
    return hasShare(context, context.first() - NEAR);
  }

  /** Tells whether a share or an order follows in the sentence. */
  static boolean isBehind(Context context) {
    Syllables text = context.text();
    int end = Math.min(text.count() - 1, context.next() + NEAR);
    boolean share = text.text().substring(text.start(context.core()), text.end(end)).contains("%");
    return share || context.after().contains(Signal.DO);
  }

  private static boolean hasShare(Context context, int from) {
    Syllables text = context.text();
    int first = Math.max(from, context.sentence());
    if (first >= context.first()) {
      return false;
    }
    int start = text.start(first);
    return text.text().substring(start, text.start(context.first())).indexOf('%') >= 0;
  }

  private static boolean hasNumber(Context context) {
    for (int i = context.sentence() + 1; i < context.first(); i++) {
      if (context.text().isNumber(i)) {
        return true;
      }
    }
    return false;
  }
}
