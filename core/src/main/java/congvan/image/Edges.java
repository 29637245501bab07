// SPDX-License-Identifier: Apache-2.0
package congvan.image;

import java.util.function.IntBinaryOperator;

/**
 * Takes off the black bars that a scanner leaves where the paper ends: what is dark from the edge
 * of the picture inwards, at most half an inch deep.
 */
final class Edges {

  private static final double DEPTH_IN_INCHES = 0.5;

  /** Light pixels that do not end a bar: noise of the scanner. */
  private static final int GAP = 3;

  /** Of an edge a bar takes so much at least; less may be letters on a page cut close. */
  private static final double LEAST_SHARE = 0.3;

  private final Grey page;
  private final int depth;

  private Edges(Grey page, int depth) {
    this.page = page;
    this.depth = depth;
  }

  /** Whitens the bars of the page itself. */
  static void clean(Grey page, double dpi) {
    int shortest = Math.min(page.width(), page.height());
    int depth = Math.clamp(Math.round(dpi * DEPTH_IN_INCHES), 0, shortest / 4);
    new Edges(page, depth).clean();
  }

  private void clean() {
    int width = page.width();
    int height = page.height();
    side(height, (along, in) -> along * width + in);
    side(height, (along, in) -> along * width + width - 1 - in);
    side(width, (along, in) -> in * width + along);
    side(width, (along, in) -> (height - 1 - in) * width + along);
  }

  private void side(int length, IntBinaryOperator place) {
    int[] bars = new int[length];
    int found = 0;
    for (int along = 0; along < length; along++) {
      bars[along] = bar(along, place);
      found += bars[along] > 0 ? 1 : 0;
    }
    if (found < length * LEAST_SHARE) {
      return;
    }
    for (int along = 0; along < length; along++) {
      for (int in = 0; in < bars[along]; in++) {
        page.put(place.applyAsInt(along, in), Grey.WHITE);
      }
    }
  }

  /** How deep it is dark. */
  private int bar(int along, IntBinaryOperator place) {
    int deep = 0;
    for (int in = 0; in < depth && in - deep < GAP; in++) {
      if (page.at(place.applyAsInt(along, in)) < Grey.DARK) {
        deep = in + 1;
      }
    }
    return deep;
  }
}
