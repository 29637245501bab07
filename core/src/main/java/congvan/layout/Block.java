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
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span part : parts) {
      start = Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return new Span(start, end);
  }
}
