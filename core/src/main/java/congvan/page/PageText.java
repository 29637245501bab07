// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import congvan.text.Span;
import java.util.List;

/**
 * The text of pages.
 *
 * @param text its lines in reading order
 * @param doubtful where words stand whose recognition was unsure, in their order
 */
public record PageText(String text, List<Span> doubtful) {
  public PageText {
    doubtful = List.copyOf(doubtful);
  }
}
