// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadPage;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says so when the text lacks pages whose image could not be recognised. */
final class UnreadPagesWarning {
  private UnreadPagesWarning() {}

  static Optional<Warning> of(SourceDocument document) {
    List<UnreadPage> unread = document.unread();
    return unread.isEmpty() ? Optional.empty() : Optional.of(warning(unread));
  }

  private static Warning warning(List<UnreadPage> unread) {
    String numbers =
        unread.stream()
            .map(page -> Integer.toString(page.number()))
            .collect(Collectors.joining(", "));
    return new Warning(
        WarningCode.SOME_PAGES_NOT_READ,
        "the text lacks page " + numbers + ": " + unread.get(0).reason(),
        Optional.empty());
  }
}
