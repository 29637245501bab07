// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/**
 * A line of a generated letter.
 *
 * @param roles what it is; of columns side by side each, from left to right
 */
public record GeneratedLine(String text, List<LineRole> roles) {
  public GeneratedLine {
    roles = List.copyOf(roles);
    if (roles.isEmpty() || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("not a line with a role: " + text);
    }
  }
}
