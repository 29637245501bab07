// SPDX-License-Identifier: Apache-2.0
package congvan.fields.copies;

import congvan.layout.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entry that says where the letter is filed: {@code Lưu: VT, TH (2b).} */
final class ArchiveEntry {
  private static final Pattern LABEL =
      Pattern.compile(
          """
          (?xiu) [^\\p{L}]{0,3}
          (?: l[ưuứừ]u | [le]\\p{L}{1,3} (?= \\s? [:;] \\s? V | \\s VT ) )   # Lưu, or Lmu: VT
          (?! \\p{L} ) [\\s:;.]*+
          """);

  private ArchiveEntry() {}

  /** Returns what stands behind Lưu. */
  static Optional<Passage> read(Passage entry) {
    Matcher label = LABEL.matcher(entry.text());
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    int end = entry.text().length();
    while (end > label.end() && !isEnd(entry.text().charAt(end - 1))) {
      end--;
    }
    return end == label.end() ? Optional.empty() : Optional.of(entry.part(label.end(), end));
  }

  private static boolean isEnd(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '>' || c == '?';
  }
}
