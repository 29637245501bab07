// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.encoding.EncodedRun;
import congvan.encoding.Encoding;
import congvan.ingest.SourceDocument;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says so when the parts of a document were in different encodings. */
final class EncodingWarning {
  private EncodingWarning() {}

  static Optional<Warning> of(SourceDocument document) {
    List<EncodedRun> runs = document.converted();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    runs.forEach(run -> encodings.add(run.encoding()));
    if (hasUnicode(document.text(), runs)) {
      encodings.add(Encoding.UNICODE);
    }
    return encodings.size() == 1 ? Optional.empty() : Optional.of(warning(encodings, runs.get(0)));
  }

  private static Warning warning(Set<Encoding> encodings, EncodedRun first) {
    String names = encodings.stream().map(Encoding::name).collect(Collectors.joining(", "));
    return new Warning(
        WarningCode.MIXED_ENCODINGS,
        "parts of the text were in different encodings: " + names,
        Optional.of(first.span()));
  }

  /** Whether a letter that only Unicode has stands outside the runs. */
  private static boolean hasUnicode(String text, List<EncodedRun> runs) {
    int at = 0;
    for (EncodedRun run : runs) {
      if (hasUnicode(text, at, run.span().start())) {
        return true;
      }
      at = run.span().end();
    }
    return hasUnicode(text, at, text.length());
  }

  private static boolean hasUnicode(String text, int start, int end) {
    return text.substring(start, end)
        .chars()
        .anyMatch(c -> c > 0xFF && c < 0x1F00 && Character.isLetter(c));
  }
}
