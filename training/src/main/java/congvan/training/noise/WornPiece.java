// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.Optional;

/**
 * A line, or a column of it, that is being damaged.
 *
 * @param lead what stands between it and the piece to its left
 * @param role nothing where nobody said what it is
 */
record WornPiece(String lead, String text, Optional<LineRole> role) {
  static WornPiece of(LineRole role, String text) {
    return new WornPiece("", text, Optional.of(role));
  }

  WornPiece withText(String other) {
    return new WornPiece(lead, other, role);
  }

  WornPiece withLead(String other) {
    return new WornPiece(other, text, role);
  }

  boolean is(LineRole wanted) {
    return role.filter(wanted::equals).isPresent();
  }
}
