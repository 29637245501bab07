// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import java.util.List;

/**
 * What a piece of a line most likely is.
 *
 * @param roles its role; two where two columns run together on it, the left one first
 * @param probability how likely that is, from 0 to 1
 */
public record RoleGuess(List<LineRole> roles, double probability) {
  /** Copies the roles and checks the probability. */
  public RoleGuess {
    roles = List.copyOf(roles);
    if (roles.isEmpty() || roles.size() > 2) {
      throw new IllegalArgumentException("one role or two, not " + roles);
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
  }
}
