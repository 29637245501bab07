// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.LetterText;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A letter cut into its parts. Blocks stand in reading order and never share text; their places are
 * offsets into the normalized text, {@link #original} leads back to the text as read. Immutable and
 * safe to share between threads.
 */
public final class Layout {
  private final LetterText text;
  private final Syllables syllables;
  private final List<Block> blocks;
  private final Map<BlockKind, List<Block>> byKind;

  Layout(LetterText text, Syllables syllables, List<Block> blocks) {
    this.text = text;
    this.syllables = syllables;
    this.blocks = List.copyOf(blocks);
    this.byKind =
        this.blocks.stream()
            .collect(Collectors.groupingBy(Block::kind, Collectors.toUnmodifiableList()));
  }

  /** The text and the way back to what was read. */
  public LetterText text() {
    return text;
  }

  /** The one scan of the normalized text. */
  public Syllables syllables() {
    return syllables;
  }

  /** All parts, in reading order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Returns the parts of a kind, in reading order. */
  public List<Block> all(BlockKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Returns the first part of a kind. */
  public Optional<Block> first(BlockKind kind) {
    List<Block> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Returns the text of a place as a value of the contract: white space folded. */
  public String value(Span place) {
    return text.value(place);
  }

  /** Returns where a place of the normalized text stands in the text as read. */
  public Span original(Span place) {
    return text.toOriginal(place);
  }

  /** Returns where places of the normalized text stand in the text as read. */
  public List<Span> original(List<Span> places) {
    return places.stream().map(text::toOriginal).toList();
  }
}
