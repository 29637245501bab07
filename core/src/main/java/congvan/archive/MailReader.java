// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mail (.eml): its text, and the files attached to it. */
final class MailReader {
  static final String MEDIA_TYPE = "message/rfc822";

  private static final Set<String> ENCRYPTED =
      Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted");

  private MailReader() {}

  static Entries read(PackedFile file, Budget budget) throws IOException {
    byte[] mail = budget.bytesOf(file);
    List<MailPart> parts = MimeParts.of(mail);
    MailBody body = MailBody.of(parts);
    Optional<MailText> text =
        body.content()
            .map(
                html ->
                    new MailText(
                        MEDIA_TYPE, Optional.of(Digest.sha256(mail)), body.extension(), html));
    List<Entry> attachments = attachments(parts, body);
    if (text.isEmpty() && isEncrypted(parts)) {
      throw new RefusedException(RefusedException.ENCRYPTED);
    }
    return Entries.ofMail(text, attachments);
  }

  private static List<Entry> attachments(List<MailPart> parts, MailBody body) {
    return parts.stream()
        .filter(part -> !part.isPlain() && !part.isHtml() && !part.isShownIn(body.html()))
        .flatMap(part -> part.header().name().map(name -> entry(name, part)).stream())
        .toList();
  }

  private static Entry entry(String name, MailPart part) {
    return Entry.of(name, () -> new ByteArrayInputStream(part.bytes()));
  }

  private static boolean isEncrypted(List<MailPart> parts) {
    return parts.stream().anyMatch(part -> ENCRYPTED.contains(part.header().mediaType()));
  }
}
