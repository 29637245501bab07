// SPDX-License-Identifier: Apache-2.0
package congvan.fields.deadlines;

import congvan.text.Syllables;

/** How a time stands on the page: in a heading, as a label, alone in a cell. */
final class Frame {
  private static final int LONGEST_HEADING = 14;

  private Frame() {}

  /**
   * Tells whether the time stands in a heading: in capitals, or ending a short line that is no
   * sentence and is followed by a new paragraph.
   */
  static boolean isHeading(Context context) {
    Syllables text = context.text();
    String written =
        text.text().substring(text.start(context.core()), text.end(context.next() - 1));
    boolean shortLine = context.next() - context.sentence() <= LONGEST_HEADING;
    return isCapital(written) || (shortLine && endsParagraph(context) && isTitled(context));
  }

  private static boolean isCapital(String written) {
    long letters = written.chars().filter(Character::isLetter).count();
    return letters > 2 && written.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean endsParagraph(Context context) {
    Syllables text = context.text();
    int next = context.next();
    int end = next < text.count() ? text.start(next) : text.text().length();
    int lineEnds = 0;
    for (int i = text.end(next - 1); i < end; i++) {
      char c = text.text().charAt(i);
      lineEnds += c == '\n' ? 1 : 0;
      if (c > ' ' && lineEnds == 0) {
        return false;
      }
    }
    return lineEnds > 0;
  }

  /** A heading names a goal or a plan, not an act. */
  private static boolean isTitled(Context context) {
    int first = context.sentence();
    return context.text().is(first, "mục") && context.text().is(first + 1, "tiêu");
  }

  /** Tells whether a colon stands right behind, as in {@code Quý I/2026: Thành lập ...}. */
  static boolean isLabel(Context context) {
    Syllables text = context.text();
    int end = text.end(context.next() - 1);
    return end < text.text().length() && text.text().charAt(end) == ':';
  }

  /** Tells whether the expression is all that a cell holds, or stands in a column of times. */
  static boolean isCell(Context context) {
    return context.isTimeCell()
        || (signBefore(context, false) == '|' && signBehind(context, false) == '|');
  }

  /** Tells whether the text is nothing but the expression. */
  static boolean isAlone(Context context) {
    return signBefore(context, true) == 0 && signBehind(context, true) == 0;
  }

  private static char signBefore(Context context, boolean overLines) {
    String text = context.text().text();
    int at = context.text().start(context.first()) - 1;
    while (at >= 0 && isBlank(text.charAt(at), overLines)) {
      at--;
    }
    return at < 0 ? 0 : text.charAt(at);
  }

  private static char signBehind(Context context, boolean overLines) {
    String text = context.text().text();
    int at = context.text().end(context.next() - 1);
    while (at < text.length() && (isBlank(text.charAt(at), overLines) || text.charAt(at) == '.')) {
      at++;
    }
    return at == text.length() ? 0 : text.charAt(at);
  }

  private static boolean isBlank(char c, boolean overLines) {
    return c == ' ' || (overLines && c < ' ');
  }
}
