// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mail itself says. Of what is there in several formats the plain text is taken; what stands
 * one after another is put together.
 *
 * @param html all HTML of the mail, where pictures may be shown
 */
record MailBody(String extension, Optional<byte[]> content, String html) {
  private static final String MARK = "\uFEFF";

  static MailBody of(List<MailPart> parts) {
    String html =
        parts.stream().filter(MailPart::isHtml).map(MailPart::text).collect(joining("\n"));
    List<MailPart> chosen = groups(parts).stream().flatMap(MailBody::chosen).toList();
    if (chosen.isEmpty()) {
      return new MailBody("txt", Optional.empty(), html);
    }
    return chosen.stream().allMatch(MailPart::isPlain)
        ? new MailBody("txt", Optional.of(plain(chosen)), html)
        : new MailBody("html", Optional.of(asHtml(chosen)), html);
  }

  private static Collection<List<MailPart>> groups(List<MailPart> parts) {
    return parts.stream()
        .filter(part -> part.isPlain() || part.isHtml())
        .collect(groupingBy(MailPart::group, LinkedHashMap::new, toList()))
        .values();
  }

  /** The plain text of a group, else its HTML; nothing where both are blank. */
  private static Stream<MailPart> chosen(List<MailPart> group) {
    List<MailPart> plain =
        group.stream().filter(part -> part.isPlain() && !part.text().isBlank()).toList();
    return plain.isEmpty()
        ? group.stream().filter(part -> part.isHtml() && !HtmlWords.isBlank(part.text()))
        : plain.stream();
  }

  /** One part alone is left to whoever reads it, who knows old encodings. */
  private static byte[] plain(List<MailPart> parts) {
    if (parts.size() == 1 && parts.getFirst().decoded().isEmpty()) {
      return parts.getFirst().bytes();
    }
    return parts.stream().map(MailPart::text).collect(joining("\n\n")).getBytes(UTF_8);
  }

  private static byte[] asHtml(List<MailPart> parts) {
    String html =
        parts.stream()
            .map(part -> part.isHtml() ? part.text() : HtmlWords.ofPlain(part.text()))
            .collect(joining("\n"));
    return (MARK + html).getBytes(UTF_8);
  }
}
