// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashSet;
import java.util.Set;

/**
 * Knows a sign that is drawn over the same sign, a hair beside it: so some programs make bold type.
 * Used by one thread.
 */
final class OverprintFilter {
  /** In sizes; no two like letters of a word are so near. */
  private static final double NEAR = 0.1;

  private final Set<Place> places = new HashSet<>();

  void clear() {
    places.clear();
  }

  /** Tells whether no such sign was seen at that place before. */
  boolean isNew(PdfGlyph glyph) {
    if (glyph.isBlank()) {
      return true;
    }
    double cell = NEAR * glyph.size();
    long column = Math.round(glyph.left() / cell);
    long row = Math.round(glyph.baseline() / cell);
    for (long x = column - 1; x <= column + 1; x++) {
      for (long y = row - 1; y <= row + 1; y++) {
        if (places.contains(new Place(glyph.text(), x, y))) {
          return false;
        }
      }
    }
    return places.add(new Place(glyph.text(), column, row));
  }

  private record Place(String text, long column, long row) {}
}
