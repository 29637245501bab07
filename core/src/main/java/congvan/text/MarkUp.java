// SPDX-License-Identifier: Apache-2.0
package congvan.text;

import java.util.Locale;
import java.util.Set;

/**
 * The mark-up that exports of letters carry: Markdown stress and headings, the HTML tags that
 * survive in it, back-slash escapes. Finds how far a mark reaches; what is a bullet, a line to be
 * filled in or a footnote star is text.
 */
final class MarkUp {
  private static final Set<String> TAGS =
      Set.of(
          "sub", "sup", "b", "i", "u", "em", "strong", "br", "p", "span", "div", "font", "center",
          "small", "s", "del", "ins", "mark", "table", "tr", "td", "th", "tbody", "thead");
  private static final int LONGEST_TAG = 200;

  private MarkUp() {}

  static boolean isSign(char c) {
    return c == '*' || c == '_' || c == '<' || c == '#' || c == '\\' || c == '&';
  }

  /** Returns where the mark that begins here ends, or {@code at} when this is text. */
  static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '*' -> starsEnd(text, at);
      case '_' -> underscoresEnd(text, at);
      case '<' -> tagEnd(text, at);
      case '#' -> headingEnd(text, at);
      case '\\' -> at + 1 < text.length() && isEscapable(text.charAt(at + 1)) ? at + 1 : at;
      case '&' -> text.startsWith("&nbsp;", at) ? at + 6 : at;
      default -> at;
    };
  }

  static boolean isBlankEntity(String text, int at) {
    return text.charAt(at) == '&';
  }

  private static int starsEnd(String text, int at) {
    int end = runEnd(text, at);
    boolean single = end == at + 1;
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    char after = end < text.length() ? text.charAt(end) : '\n';
    boolean footnote = before == '(' && after == ')';
    boolean product = single && isDigit(before) && isDigit(after);
    boolean bullet = single && before == '\n' && isBlank(after) && !restIsStars(text, end);
    boolean alone = single && onlyBlanksAround(text, at, end);
    return footnote || product || bullet || alone ? at : end;
  }

  private static int underscoresEnd(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : '\n';
    if (before == '_') {
      return at;
    }
    int end = runEnd(text, at);
    char after = end < text.length() ? text.charAt(end) : '\n';
    boolean filledIn = end - at > 2;
    boolean inside = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    boolean loose = isBlank(before) && isBlank(after);
    return filledIn || inside || loose ? at : end;
  }

  private static int runEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private static boolean restIsStars(String text, int at) {
    while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == ' ')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }

  private static boolean onlyBlanksAround(String text, int start, int end) {
    int left = start - 1;
    while (left >= 0 && text.charAt(left) == ' ') {
      left--;
    }
    int right = end;
    while (right < text.length() && (text.charAt(right) == ' ' || text.charAt(right) == '\r')) {
      right++;
    }
    return (left < 0 || text.charAt(left) == '\n')
        && (right == text.length() || text.charAt(right) == '\n');
  }

  private static int tagEnd(String text, int at) {
    int close = text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG));
    if (close < 0) {
      return at;
    }
    int name = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int nameEnd = name;
    while (nameEnd < close && Character.isLetterOrDigit(text.charAt(nameEnd))) {
      nameEnd++;
    }
    return TAGS.contains(text.substring(name, nameEnd).toLowerCase(Locale.ROOT)) ? close + 1 : at;
  }

  private static int headingEnd(String text, int at) {
    if (at > 0 && text.charAt(at - 1) != '\n') {
      return at;
    }
    int end = runEnd(text, at);
    boolean heading = end - at <= 6 && end < text.length() && text.charAt(end) == ' ';
    return heading ? end + 1 : at;
  }

  private static boolean isEscapable(char c) {
    return "\\`*_{}[]()#+-.!|>~".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
