// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * An RTF file, a character a byte, cut into braces, control words and text. What is broken comes
 * through as it stands: the parser behind will say so.
 */
final class RtfTokens {
  private final String rtf;
  private int start;
  private int end;
  private String word = "";
  private String parameter = "";

  RtfTokens(String rtf) {
    this.rtf = rtf;
  }

  /** Goes on to the next token; false at the end. */
  boolean next() {
    start = end;
    word = "";
    parameter = "";
    if (start == rtf.length()) {
      return false;
    }
    char c = rtf.charAt(start);
    if (c == '\\') {
      readControl();
    } else if (c == '{' || c == '}') {
      end = start + 1;
    } else {
      end = endOfText(start);
    }
    return true;
  }

  String token() {
    return rtf.substring(start, end);
  }

  /** A control word's or symbol's name: {@code par}, {@code '}; empty for braces and text. */
  String word() {
    return word;
  }

  /** A control word's number as written; empty where it has none. */
  String parameter() {
    return parameter;
  }

  boolean opens() {
    return rtf.charAt(start) == '{';
  }

  boolean closes() {
    return rtf.charAt(start) == '}';
  }

  /** Letters, blanks, or a code for them; line ends of the file are none. */
  boolean isText() {
    return switch (word) {
      case "" -> !opens() && !closes() && !token().isBlank() || token().startsWith(" ");
      case "'", "u", "~", "_", "-", "tab", "line", "emdash", "endash", "bullet" -> true;
      case "lquote", "rquote", "ldblquote", "rdblquote", "emspace", "enspace" -> true;
      default -> false;
    };
  }

  /** The name of the destination that a group just opened is for; empty for a plain group. */
  String destination() {
    RtfTokens ahead = new RtfTokens(rtf);
    ahead.end = end;
    boolean read = ahead.next();
    while (read && (ahead.word.equals("*") || ahead.word.isEmpty() && ahead.token().isBlank())) {
      read = ahead.next();
    }
    return read ? ahead.word : "";
  }

  /** Whether the group just opened may be passed over by those who do not know it. */
  boolean isIgnorable() {
    return rtf.startsWith("\\*", end);
  }

  /** Goes to the end of the group just opened, and returns what stands in it. */
  String groupContent() {
    int from = end;
    for (int depth = 1; depth > 0 && next(); ) {
      depth += opens() ? 1 : closes() ? -1 : 0;
    }
    return rtf.substring(from, Math.max(from, start));
  }

  private void readControl() {
    int at = start + 1;
    while (at < rtf.length() && isLetter(rtf.charAt(at))) {
      at++;
    }
    if (at == start + 1) {
      readSymbol(at);
      return;
    }
    word = rtf.substring(start + 1, at);
    int number = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    parameter = rtf.substring(number, at);
    end = at < rtf.length() && rtf.charAt(at) == ' ' ? at + 1 : at;
    skipBinary();
  }

  private void readSymbol(int at) {
    end = Math.min(rtf.length(), at + 1);
    word = rtf.substring(at, end);
    if (word.equals("'")) {
      end = Math.min(rtf.length(), at + 3);
    }
  }

  private void skipBinary() {
    if (word.equals("bin") && parameter.matches("\\d{1,9}")) {
      end = (int) Math.min(rtf.length(), (long) end + Integer.parseInt(parameter));
    }
  }

  private int endOfText(int from) {
    int at = from;
    while (at < rtf.length() && "\\{}".indexOf(rtf.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
