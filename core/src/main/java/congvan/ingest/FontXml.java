// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * Walks over the tags of an XML part and the text between them, so that a part can be written again
 * with little changed. Forgiving: what is no XML is text, and the parser behind will say so.
 */
final class FontXml {
  /** What the walk stands on; a comment, a CDATA section and the like are OTHER. */
  enum Kind {
    START,
    END,
    EMPTY,
    TEXT,
    OTHER
  }

  private static final int HEAD = 100;
  private static final String ENCODING = "encoding=";

  private final String xml;
  private int start;
  private int end;
  private Kind kind = Kind.OTHER;

  FontXml(String xml) {
    this.xml = xml;
  }

  /** Whether a part, a character a byte, is in UTF-8: one that says otherwise is rare, and left. */
  static boolean isUtf8(String part) {
    String head = part.substring(0, Math.min(part.length(), HEAD));
    int named = head.indexOf(ENCODING);
    int value = named + ENCODING.length() + 1;
    return head.indexOf(0) < 0 && (named < 0 || head.regionMatches(true, value, "utf-8", 0, 5));
  }

  /** The characters of a part that was given a character a byte. */
  static String decoded(String part) {
    return new String(part.getBytes(ISO_8859_1), UTF_8);
  }

  /** A part a character a byte again. */
  static String encoded(String part) {
    return new String(part.getBytes(UTF_8), ISO_8859_1);
  }

  /** Goes on to the next tag or text; false at the end. */
  boolean next() {
    start = end;
    if (start >= xml.length()) {
      return false;
    }
    if (xml.charAt(start) != '<') {
      end = orEnd(xml.indexOf('<', start));
      kind = Kind.TEXT;
    } else {
      readTag();
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  /** Whether this is a start tag of that name, empty or not. */
  boolean opens(String name) {
    return (kind == Kind.START || kind == Kind.EMPTY) && isNamed(start + 1, name);
  }

  /** Whether this is an end tag of that name, or an empty one. */
  boolean closes(String name) {
    return kind == Kind.END ? isNamed(start + 2, name) : kind == Kind.EMPTY && opens(name);
  }

  /** The tag or text as it stands. */
  String raw() {
    return xml.substring(start, end);
  }

  /** The value of an attribute as it stands. */
  Optional<String> attribute(String name) {
    String tag = raw();
    int at = tag.indexOf(name + "=");
    while (at > 0 && tag.charAt(at - 1) > ' ') {
      at = tag.indexOf(name + "=", at + 1);
    }
    int quote = at + name.length() + 1;
    if (at <= 0 || quote >= tag.length() || "\"'".indexOf(tag.charAt(quote)) < 0) {
      return Optional.empty();
    }
    int last = tag.indexOf(tag.charAt(quote), quote + 1);
    return last < 0 ? Optional.empty() : Optional.of(tag.substring(quote + 1, last));
  }

  private void readTag() {
    if (xml.startsWith("<!--", start)) {
      readOther("-->");
    } else if (xml.startsWith("<![CDATA[", start)) {
      readOther("]]>");
    } else if (xml.startsWith("<?", start) || xml.startsWith("<!", start)) {
      readOther(">");
    } else {
      end = tagEnd();
      boolean empty = end - start > 2 && xml.charAt(end - 2) == '/';
      kind = xml.startsWith("</", start) ? Kind.END : empty ? Kind.EMPTY : Kind.START;
    }
  }

  private void readOther(String close) {
    int at = xml.indexOf(close, start);
    end = at < 0 ? xml.length() : at + close.length();
    kind = Kind.OTHER;
  }

  /** The place behind the tag; a quoted value may have {@code >} in it. */
  private int tagEnd() {
    char quote = 0;
    for (int i = start + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return xml.length();
  }

  private boolean isNamed(int at, String name) {
    int behind = at + name.length();
    return xml.startsWith(name, at)
        && behind < end
        && (xml.charAt(behind) <= ' ' || "/>".indexOf(xml.charAt(behind)) >= 0);
  }

  private int orEnd(int at) {
    return at < 0 ? xml.length() : at;
  }
}
