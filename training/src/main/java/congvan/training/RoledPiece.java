// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LinePiece;
import congvan.layout.LineRole;
import java.util.List;

/** A piece of a line and what it truly is: one role, or two where columns ran together. */
record RoledPiece(LinePiece piece, List<LineRole> roles) {
  RoledPiece {
    roles = List.copyOf(roles);
  }
}
