// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.List;

/**
 * A part of a letter. Its places are lines, or cells of lines, without the blanks around them, in
 * reading order, and are offsets into the normalized text.
 */
public record Block(BlockKind kind, List<Span> parts) {
  /** Copies the places. */
  public Block {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a block of nothing: " + kind);
    }
  }

  /** Returns the stretch from its first place to the end of its last. */
  public Span span() {
    int start = parts.stream().mapToInt(Span::start).min().orElseThrow();
    int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }
}
