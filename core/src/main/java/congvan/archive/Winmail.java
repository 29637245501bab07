// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/**
 * The envelope in which Outlook sends the files attached to a mail ({@code winmail.dat}, TNEF). The
 * text in it is left there: it stands in the mail itself.
 */
final class Winmail {
  static final String NAME = "winmail.dat";

  private Winmail() {}

  static Entries read(PackedFile file, Budget budget) throws IOException {
    byte[] bytes = budget.bytesOf(file);
    HMEFMessage mail = new HMEFMessage(new ByteArrayInputStream(bytes));
    List<Entry> attachments = mail.getAttachments().stream().flatMap(Winmail::entry).toList();
    return Entries.ofMail(Optional.empty(), attachments);
  }

  private static Stream<Entry> entry(Attachment attachment) {
    byte[] bytes = attachment.getContents();
    return Stream.of(
            Optional.ofNullable(attachment.getLongFilename()),
            Optional.ofNullable(attachment.getFilename()))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .limit(1)
        .map(name -> Entry.of(name, () -> new ByteArrayInputStream(bytes)));
  }
}
