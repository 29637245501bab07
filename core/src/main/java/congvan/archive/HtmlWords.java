// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

/** As much of HTML as a mail's reader must know. */
final class HtmlWords {
  private HtmlWords() {}

  /** Nothing but mark-up and blanks, as around a picture. */
  static boolean isBlank(String html) {
    boolean markUp = false;
    String words = html.replace("&nbsp;", " ");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '<' || c == '>') {
        markUp = c == '<';
      } else if (!markUp && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** The same lines as HTML. */
  static String ofPlain(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<p>" + escaped.strip().replace("\r", "").replace("\n", "<br>\n") + "</p>";
  }
}
