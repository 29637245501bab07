// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.EncodedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a format's reader found: the text in Unicode, pages where there are any, what the OCR says
 * where there was one, the days of digital signatures, and the pages that were not read.
 */
record DocumentText(
    EncodedText encoded,
    Optional<Integer> pages,
    Optional<Recognition> recognition,
    List<LocalDate> signedOn,
    List<UnreadPage> unread) {

  DocumentText {
    signedOn = List.copyOf(signedOn);
    unread = List.copyOf(unread);
  }

  static DocumentText of(EncodedText encoded) {
    return of(encoded, Optional.empty());
  }

  static DocumentText of(EncodedText encoded, Optional<Integer> pages) {
    return new DocumentText(encoded, pages, Optional.empty(), List.of(), List.of());
  }

  String text() {
    return encoded.text();
  }

  /** The same, with the days of digital signatures. */
  DocumentText signedOn(List<LocalDate> days) {
    return new DocumentText(encoded, pages, recognition, days, unread);
  }
}
