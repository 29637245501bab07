// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;

/**
 * A letter and what its lines are, by construction.
 *
 * @param template the form it was written in, such as the order of its header and closing: letters
 *     of one template are never both learnt from and tested on
 * @param spans in reading order; what no place covers is blank
 */
public record LabelledText(String text, String template, List<RoleSpan> spans) {
  /** Copies the places. */
  public LabelledText {
    spans = List.copyOf(spans);
  }
}
