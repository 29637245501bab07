// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;

/**
 * A line, or a column of it, on a page.
 *
 * @param text as printed; {@link Handwritten#STROKES} where a pen wrote
 * @param column how many columns stand to the left of it
 * @param x where it begins, in points
 * @param y its base line, in points
 */
record PrintedPiece(String text, LineRole role, int column, double x, double y) {}
