// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LineRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the model tells apart: a role, or two where columns ran together, as {@code
 * ISSUER+NATIONAL_TITLE}.
 */
public record RoleClass(List<LineRole> roles) {
  /** Copies the roles. */
  public RoleClass {
    roles = List.copyOf(roles);
    if (roles.isEmpty() || roles.size() > 2) {
      throw new IllegalArgumentException("one role or two, not " + roles);
    }
  }

  /**
   * Returns the class of a name.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RoleClass named(String name) {
    return new RoleClass(Arrays.stream(name.split("\\+")).map(LineRole::valueOf).toList());
  }

  /** The roles with a {@code +} between. */
  public String name() {
    return roles.stream().map(LineRole::name).collect(Collectors.joining("+"));
  }
}
