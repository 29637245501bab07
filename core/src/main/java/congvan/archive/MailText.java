// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** What a mail itself says, as the bytes of a file that would say the same. */
final class MailText {
  private final String mediaType;
  private final Optional<String> sha256;
  private final String extension;
  private final byte[] bytes;

  /**
   * @param mediaType the mail's
   * @param sha256 of the mail's bytes, where it has any of its own
   * @param extension which format the bytes have: {@code txt}, {@code html}, {@code rtf}
   */
  MailText(String mediaType, Optional<String> sha256, String extension, byte[] bytes) {
    this.mediaType = mediaType;
    this.sha256 = sha256;
    this.extension = extension;
    this.bytes = bytes;
  }

  /** The digest that the text has when it is read. */
  String sha256() {
    return sha256.orElseGet(() -> Digest.sha256(bytes));
  }

  /** Reads it under the name of the mail, whose bytes it takes for its own. */
  SourceDocument read(TextReader reader, String name) throws IOException {
    try {
      SourceDocument read = reader.read(new ByteArrayInputStream(bytes), name + "." + extension);
      return read.outOf(name, sha256.orElse(read.sha256()), mediaType);
    } catch (UnreadableDocumentException e) {
      throw new UnreadableDocumentException(name, e.reason());
    }
  }
}
