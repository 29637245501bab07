// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A line that is being damaged: its pieces from left to right. */
record WornLine(List<WornPiece> pieces) {
  static final WornLine BLANK = new WornLine(List.of());

  WornLine {
    pieces = List.copyOf(pieces);
  }

  static WornLine of(LineRole role, String text) {
    return new WornLine(List.of(WornPiece.of(role, text)));
  }

  boolean isBlank() {
    return pieces.stream().allMatch(piece -> piece.text().isBlank());
  }

  boolean hasAny(Set<LineRole> roles) {
    return pieces.stream().anyMatch(piece -> piece.role().filter(roles::contains).isPresent());
  }

  WornLine map(UnaryOperator<WornPiece> change) {
    return new WornLine(pieces.stream().map(change).toList());
  }
}
