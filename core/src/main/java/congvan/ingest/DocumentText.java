// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.EncodedText;
import java.util.Optional;

/** What a format's reader found: the text in Unicode, and pages where there are any. */
record DocumentText(EncodedText encoded, Optional<Integer> pages) {

  static DocumentText of(EncodedText encoded) {
    return new DocumentText(encoded, Optional.empty());
  }

  String text() {
    return encoded.text();
  }
}
