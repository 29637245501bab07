// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * A page as far as it was read.
 *
 * @param unread why its image was not, where it should have been
 */
record ReadPage(Page page, PageOrigin origin, Optional<String> unread) {

  static ReadPage of(Page page, PageOrigin origin) {
    return new ReadPage(page, origin, Optional.empty());
  }

  static ReadPage unread(String reason) {
    return new ReadPage(new Page(0, 0, List.of()), PageOrigin.TEXT, Optional.of(reason));
  }

  /** Whether what it says is not known: a word stamped on an image is not what the page says. */
  boolean isLost() {
    return page.words().isEmpty() || (unread.isPresent() && origin == PageOrigin.TEXT);
  }

  boolean isOcr() {
    return origin != PageOrigin.TEXT;
  }
}
