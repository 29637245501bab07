// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import java.util.Set;

/** A part of a mail that holds no others, decoded to its bytes. */
final class MailPart {
  /** What says nothing about bytes that are not ASCII, and what needs no decoding. */
  private static final Set<String> LEFT_TO_THE_READER =
      Set.of("", "us-ascii", "ascii", "utf-8", "utf8", "unknown-8bit", "x-unknown");

  private final MailHeader header;
  private final boolean related;
  private final int group;
  private final byte[] bytes;

  /**
   * @param related whether it stands in a {@code multipart/related}, with what it shows
   * @param group a number that it shares with the parts that say the same in another format
   */
  MailPart(MailHeader header, boolean related, int group, byte[] bytes) {
    this.header = header;
    this.related = related;
    this.group = group;
    this.bytes = bytes;
  }

  MailHeader header() {
    return header;
  }

  int group() {
    return group;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isPlain() {
    return isText("text/plain");
  }

  boolean isHtml() {
    return isText("text/html");
  }

  /** A picture that HTML shows in its place, such as a logo or a signature; no annex. */
  boolean isShownIn(String html) {
    if (!header.mediaType().startsWith("image/")) {
      return false;
    }
    boolean named = header.contentId().filter(id -> html.contains("cid:" + id)).isPresent();
    boolean loose = !header.isAttachment() && (related || header.fileName().isEmpty());
    return named || loose;
  }

  /** The text by its declared character set; nothing where the bytes themselves say it better. */
  Optional<String> decoded() {
    String charset = header.charset();
    try {
      return LEFT_TO_THE_READER.contains(charset) || !Charset.isSupported(charset)
          ? Optional.empty()
          : Optional.of(new String(bytes, Charset.forName(charset)));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  /** The text, in UTF-8 where nothing else is declared. */
  String text() {
    return decoded().orElseGet(() -> new String(bytes, UTF_8));
  }

  private boolean isText(String type) {
    return header.mediaType().equals(type) && !header.isAttachment() && header.fileName().isEmpty();
  }
}
