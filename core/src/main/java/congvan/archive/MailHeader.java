// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.util.Map;
import java.util.Optional;

/**
 * What the header of a part of a mail says about it.
 *
 * @param mediaType in lower case
 * @param charset in lower case; empty where none is declared
 * @param disposition {@code attachment}, {@code inline}, or empty
 */
record MailHeader(
    String mediaType,
    String charset,
    String disposition,
    Optional<String> contentId,
    Optional<String> fileName) {
  private static final Map<String, String> NAMES =
      Map.of(
          "application/pdf", "attachment.pdf",
          "application/msword", "attachment.doc",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "attachment.docx",
          "application/zip", "attachment.zip",
          "application/rtf", "attachment.rtf",
          "application/ms-tnef", "winmail.dat",
          "message/rfc822", "message.eml",
          "text/plain", "attachment.txt",
          "text/html", "attachment.html",
          "image/tiff", "attachment.tif");

  boolean isAttachment() {
    return disposition.equals("attachment");
  }

  /** The name of its file, or one that says the type; nothing for what only a program reads. */
  Optional<String> name() {
    return fileName.or(() -> Optional.ofNullable(NAMES.get(mediaType)));
  }
}
