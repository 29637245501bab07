// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** A mail as Outlook saves it (.msg): its text, and the files attached to it. */
final class OutlookMail {
  private static final String MEDIA_TYPE = "application/vnd.ms-outlook";
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "emf", "emz", "wmf", "wmz");
  private static final String MARK = "\uFEFF";

  private final MAPIMessage mail;
  private final Optional<String> sha256;

  private OutlookMail(MAPIMessage mail, Optional<String> sha256) {
    this.mail = mail;
    this.sha256 = sha256;
    mail.setReturnNullOnMissingChunk(true);
    if (mail.has7BitEncodingStrings()) {
      mail.guess7BitEncoding();
    }
  }

  static Entries read(PackedFile file, Budget budget) throws IOException {
    byte[] bytes = budget.bytesOf(file);
    MAPIMessage mail = new MAPIMessage(new ByteArrayInputStream(bytes));
    return new OutlookMail(mail, Optional.of(Digest.sha256(bytes))).entries();
  }

  private Entries entries() throws IOException {
    try {
      String html = known(mail.getHtmlBody());
      List<Entry> attachments =
          Arrays.stream(mail.getAttachmentFiles())
              .flatMap(attachment -> entry(attachment, html))
              .toList();
      return Entries.ofMail(text(html), attachments);
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** Plain text before HTML before RTF, in one of which a mail was written. */
  private Optional<MailText> text(String html) throws ChunkNotFoundException {
    String plain = known(mail.getTextBody());
    if (!plain.isBlank()) {
      return Optional.of(text("txt", plain.getBytes(UTF_8)));
    }
    if (!HtmlWords.isBlank(html)) {
      return Optional.of(text("html", (MARK + html).getBytes(UTF_8)));
    }
    String rtf = known(mail.getRtfBody());
    return rtf.isBlank() ? Optional.empty() : Optional.of(text("rtf", rtf.getBytes(ISO_8859_1)));
  }

  private MailText text(String extension, byte[] bytes) {
    return new MailText(MEDIA_TYPE, sha256, extension, bytes);
  }

  private static Stream<Entry> entry(AttachmentChunks attachment, String html) {
    String name =
        Stream.of(
                attachment.getAttachLongFileName(),
                attachment.getAttachFileName(),
                attachment.getAttachDisplayName())
            .map(OutlookMail::value)
            .filter(value -> !value.isBlank())
            .findFirst()
            .orElse("message");
    if (attachment.isEmbeddedMessage()) {
      return Stream.of(Entry.container(name + ".msg", () -> inner(attachment)));
    }
    ByteChunk bytes = attachment.getAttachData();
    return bytes == null || isShown(attachment, name, html)
        ? Stream.empty()
        : Stream.of(Entry.of(name, () -> new ByteArrayInputStream(bytes.getValue())));
  }

  private static Entries inner(AttachmentChunks attachment) throws IOException {
    return new OutlookMail(attachment.getEmbeddedMessage(), Optional.empty()).entries();
  }

  /** A picture in its place in the text; RTF does not say where it shows the ones it names. */
  private static boolean isShown(AttachmentChunks attachment, String name, String html) {
    String id = value(attachment.getAttachContentId());
    boolean named = html.isEmpty() || html.contains("cid:" + id);
    return !id.isBlank() && named && PICTURES.contains(FileName.extensionOf(name));
  }

  private static String value(@Nullable StringChunk chunk) {
    return chunk == null ? "" : known(chunk.getValue());
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }
}
