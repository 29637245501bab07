// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;

/** Tells the date of a cited document: {@code Văn bản số 15/UBND ngày 15/3/2021}. */
final class Citations {
  private static final int FARTHEST = 14;

  private Citations() {}

  /** Tells whether a time stands behind a document's number or its type. */
  static boolean precede(Context context) {
    Syllables text = context.text();
    int at = context.first() - 1;
    if (at < 0) {
      return false;
    }
    if (isCode(text, at) || Signals.before(text, context.first()).contains(Signal.DOCUMENT)) {
      return true;
    }
    return behindIssuer(context, at);
  }

  /** {@code số 1849/BGDĐT-GDPT của Bộ GDĐT ngày 10 tháng 4}: the issuer may stand between. */
  private static boolean behindIssuer(Context context, int last) {
    Syllables text = context.text();
    int floor = Math.max(context.sentence(), last - FARTHEST);
    for (int i = last; i > floor; i--) {
      if (text.is(i, "của") || text.is(i, "do")) {
        return isCode(text, i - 1);
      }
      if (!isName(text, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(Syllables text, int index) {
    String gap = index == 0 ? "" : text.text().substring(text.end(index - 1), text.start(index));
    return gap.isBlank() || gap.strip().equals(",") || gap.strip().equals("-");
  }

  /** Tells whether a syllable ends a number: {@code 15/UBND}, {@code 22-QĐ/TU}, {@code /QH14}. */
  static boolean isCode(Syllables text, int index) {
    int at = index;
    boolean sign = false;
    while (at > 0 && index - at < 12 && joined(text, at)) {
      char before = text.text().charAt(text.start(at) - 1);
      sign |= before == '/' || before == '-';
      at--;
    }
    return sign && hasDigit(text, at, index) && hasCapitals(text, at, index);
  }

  private static boolean joined(Syllables text, int index) {
    int from = text.end(index - 1);
    int to = text.start(index);
    if (to - from > 3) {
      return false;
    }
    String gap = text.text().substring(from, to).strip();
    return from == to || gap.equals("/") || gap.equals("-") || (gap.equals(".") && to - from == 1);
  }

  private static boolean hasDigit(Syllables text, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (text.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapitals(Syllables text, int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean letters = !text.isNumber(i);
      if (letters && Character.isUpperCase(text.text().charAt(text.start(i)))) {
        return true;
      }
    }
    return false;
  }
}
