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
    if (isCode(text, at) || (isActOfIssue(text, at) && isCode(text, at - 1))) {
      return true;
    }
    boolean day = text.is(context.core(), "ngày") || text.isNumber(context.core());
    boolean joined = day && isName(text, context.first());
    boolean named = Signals.before(text, context.first()).contains(Signal.DOCUMENT);
    return (joined && named) || behindIssuer(context, at);
  }

  /** Tells whether a document is named by its number in the sentence before a time. */
  static boolean isCited(Context context) {
    for (int i = context.sentence() + 1; i < context.first(); i++) {
      if (isCode(context.text(), i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Giấy phép số 15/GP cấp ngày 17/9/2019}. */
  private static boolean isActOfIssue(Syllables text, int index) {
    return text.is(index, "cấp") || text.is(index, "ký") || text.is(index, "lập");
  }

  /** {@code Điều 22 quy định thời hạn nộp chậm nhất ...}: a rule of law charges nobody here. */
  static boolean tellRule(Context context) {
    Syllables text = context.text();
    for (int i = context.first() - 2; i > context.sentence() + 1; i--) {
      if (text.is(i, "quy") && text.is(i + 1, "định")) {
        return isArticle(context, i) && !isRequested(text, i, context.first());
      }
    }
    return false;
  }

  private static boolean isRequested(Syllables text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean asked = text.is(i, "đề") && text.is(i + 1, "nghị");
      boolean told = text.is(i, "yêu") && text.is(i + 1, "cầu");
      if (asked || told) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Context context, int index) {
    Syllables text = context.text();
    for (int i = context.sentence(); i < index; i++) {
      boolean part = text.is(i, "điều") || text.is(i, "khoản") || text.is(i, "điểm");
      if (part && i + 1 < index && text.isNumber(i + 1)) {
        return true;
      }
    }
    return false;
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
    boolean sign = gap.equals("/") || gap.equals("-") || gap.equals("&");
    return from == to || sign || (gap.equals(".") && to - from == 1);
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
