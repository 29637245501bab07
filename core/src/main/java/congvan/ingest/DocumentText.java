// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Optional;

/** What a format's reader found: the text, and pages or encoding where there are any. */
record DocumentText(String text, Optional<Integer> pages, Optional<String> encoding) {

  static DocumentText unicode(String text) {
    return new DocumentText(text, Optional.empty(), Optional.empty());
  }

  static DocumentText converted(String text, String encoding) {
    return new DocumentText(text, Optional.empty(), Optional.of(encoding));
  }

  static DocumentText paged(String text, Optional<Integer> pages) {
    return new DocumentText(text, pages, Optional.empty());
  }
}
