// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/**
 * An XML part cut into tags and the text between them, for rewriting it without building a tree.
 * What is no XML comes through as it stands: the parser behind will say so.
 */
final class XmlTokens {
  private final String xml;
  private int start;
  private int end;
  private String name = "";

  XmlTokens(String xml) {
    this.xml = xml;
  }

  /** Goes on to the next tag or text; false at the end. */
  boolean next() {
    start = end;
    if (start == xml.length()) {
      return false;
    }
    boolean tag = xml.charAt(start) == '<';
    int found = tag ? xml.indexOf('>', start) + 1 : xml.indexOf('<', start);
    end = found <= start ? xml.length() : found;
    name = tag ? nameOf(start + 1) : "";
    return true;
  }

  /** The tag's name, {@code w:p} or {@code /w:p}; empty for text. */
  String name() {
    return name;
  }

  /** The tag or text as it stands. */
  String token() {
    return xml.substring(start, end);
  }

  boolean isEmptyElement() {
    return xml.charAt(end - 2) == '/';
  }

  /** An attribute's value; empty where the tag has no such attribute. */
  String attribute(String attribute) {
    String tag = token();
    int at = tag.indexOf(' ' + attribute + "=\"");
    int from = at + attribute.length() + 3;
    int to = at < 0 ? -1 : tag.indexOf('"', from);
    return to < 0 ? "" : tag.substring(from, to);
  }

  /** The text behind this tag, up to the next one. */
  String following() {
    int next = xml.indexOf('<', end);
    return next < 0 ? "" : xml.substring(end, next);
  }

  /** Whether something stands between here and an end. */
  boolean occursBefore(String sought, String until) {
    int limit = xml.indexOf(until, end);
    int found = xml.indexOf(sought, end);
    return found >= 0 && (limit < 0 || found < limit);
  }

  /** Goes to the tag that ends the element begun here. */
  void skipElement() {
    if (isEmptyElement()) {
      return;
    }
    String opening = name;
    String closing = '/' + name;
    for (int depth = 1; depth > 0 && next(); ) {
      if (name.equals(opening) && !isEmptyElement()) {
        depth++;
      } else if (name.equals(closing)) {
        depth--;
      }
    }
  }

  /** Goes to the tag that ends the element begun here, and returns what stands between. */
  String elementContent() {
    int from = end;
    skipElement();
    return xml.substring(from, Math.max(from, start));
  }

  /** Goes to the next tag of a name, or to the end. */
  void skipTo(String sought) {
    while (next()) {
      if (name.equals(sought)) {
        return;
      }
    }
  }

  private String nameOf(int from) {
    int to = from;
    while (to < end && " \t\r\n>".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    boolean empty = to > from + 1 && xml.charAt(to - 1) == '/';
    return xml.substring(from, empty ? to - 1 : to);
  }
}
