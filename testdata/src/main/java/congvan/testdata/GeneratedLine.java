// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/**
 * A line of a generated letter.
 *
 * @param parts what stands on it, from left to right: one, or the columns side by side; none of an
 *     empty line
 */
public record GeneratedLine(String text, List<GeneratedPart> parts) {
  static final GeneratedLine EMPTY = new GeneratedLine("", List.of());

  /** Checks that the parts lie on the line. */
  public GeneratedLine {
    parts = List.copyOf(parts);
    if (text.indexOf('\n') >= 0 || parts.isEmpty() != text.isBlank()) {
      throw new IllegalArgumentException("not a line with its parts: " + text);
    }
    int length = text.length();
    if (parts.stream().anyMatch(part -> part.end() > length)) {
      throw new IllegalArgumentException("a part behind the end of the line: " + text);
    }
  }

  static GeneratedLine of(LineRole role, String text) {
    return new GeneratedLine(text, List.of(new GeneratedPart(role, 0, text.length())));
  }

  /** What it is; of columns side by side each, from left to right. */
  public List<LineRole> roles() {
    return parts.stream().map(GeneratedPart::role).toList();
  }
}
