// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of a header found so far, and the one that may go on. For one header, one thread. */
final class HeaderParts {
  private final Map<BlockKind, List<Span>> parts = new EnumMap<>(BlockKind.class);
  private BlockKind open = BlockKind.NOISE;

  /** Adds a piece to its part, which may go on in the next piece. */
  void begin(BlockKind kind, Span piece) {
    add(kind, piece);
    open = kind;
  }

  /** Adds a piece to its part; the part that was open stays so. */
  void add(BlockKind kind, Span piece) {
    parts.computeIfAbsent(kind, key -> new ArrayList<>()).add(piece);
  }

  void replace(BlockKind kind, List<Span> pieces) {
    if (!pieces.isEmpty()) {
      parts.put(kind, new ArrayList<>(pieces));
    }
  }

  /** Gives all pieces of a part to another. */
  void move(BlockKind from, BlockKind to) {
    all(from).forEach(piece -> add(to, piece));
    parts.remove(from);
  }

  void removeLast(BlockKind kind) {
    List<Span> pieces = all(kind);
    pieces.remove(pieces.size() - 1);
  }

  boolean has(BlockKind kind) {
    return !all(kind).isEmpty();
  }

  boolean lacks(BlockKind kind) {
    return all(kind).isEmpty();
  }

  /** How many pieces a part has. */
  int count(BlockKind kind) {
    return all(kind).size();
  }

  /** The last piece of a part that is there. */
  Span last(BlockKind kind) {
    List<Span> pieces = all(kind);
    return pieces.get(pieces.size() - 1);
  }

  BlockKind open() {
    return open;
  }

  boolean isOpen(BlockKind kind) {
    return open == kind;
  }

  private List<Span> all(BlockKind kind) {
    return parts.getOrDefault(kind, List.of());
  }

  List<Block> blocks() {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(part -> new Block(part.getKey(), part.getValue()))
        .toList();
  }
}
