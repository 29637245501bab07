// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.text.Span;
import java.util.List;

/**
 * The names of a list of bodies.
 *
 * @param places where the names stand in the normalized text
 * @param next the syllable behind the last
 * @param proper whether the first begins as a name does: with a capital or with {@code các}
 */
record Names(List<Span> places, int next, boolean proper) {
  Names {
    places = List.copyOf(places);
  }

  /** The last of the names alone. */
  Names last() {
    return new Names(places.subList(places.size() - 1, places.size()), next, proper);
  }
}
