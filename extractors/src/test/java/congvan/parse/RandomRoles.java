// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.layout.LinePiece;
import congvan.layout.LineRole;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import java.util.List;
import java.util.Random;

/** Guesses at random: for one thread. */
final class RandomRoles implements LineRoles {
  private static final LineRole[] ROLES = LineRole.values();

  private final Random random;

  RandomRoles(Random random) {
    this.random = random;
  }

  @Override
  public List<RoleGuess> guess(List<LinePiece> pieces) {
    return pieces.stream().map(piece -> guess()).toList();
  }

  @Override
  public String name() {
    return "chance";
  }

  private RoleGuess guess() {
    List<LineRole> roles = random.nextInt(4) == 0 ? List.of(any(), any()) : List.of(any());
    return new RoleGuess(roles, random.nextDouble());
  }

  private LineRole any() {
    return ROLES[random.nextInt(ROLES.length)];
  }
}
