// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.List;
import java.util.Optional;

/**
 * A gap followed down the page: what is left of it as lines on either side reach into it, and which
 * rows have words on both. Immutable.
 *
 * @param first the first row, which has words on both sides
 * @param end one behind the last row that leaves it free
 * @param both how many rows have words on both sides
 * @param widest the widest gap of a row that has
 */
record Corridor(Gap gap, int first, int end, int both, double widest) {
  /** What must stay free, in sizes of the line. */
  private static final double NARROWEST = 0.3;

  static List<Corridor> beginningAt(int index, Row row) {
    double size = row.line().size();
    return row.gaps().stream()
        .map(gap -> new Corridor(gap, index, index + 1, 1, gap.width() / size))
        .toList();
  }

  /** Returns what is left of it behind a row, or nothing where the row crosses it. */
  Optional<Corridor> through(Row row) {
    Line line = row.line();
    double free = NARROWEST * line.size();
    Optional<Gap> own = row.gaps().stream().filter(g -> g.widthWith(gap) >= free).findFirst();
    if (own.isPresent()) {
      double width = Math.max(widest, own.get().width() / line.size());
      return Optional.of(new Corridor(gap.with(own.get()), first, end + 1, both + 1, width));
    }
    return beside(line).filter(g -> g.width() >= free).map(this::narrowed);
  }

  /** Tells whether all of a line stands left of it. */
  boolean isLeft(Line line) {
    return line.right() <= gap.middle();
  }

  /** Tells whether all of a line stands right of it. */
  boolean isRight(Line line) {
    return line.left() >= gap.middle();
  }

  private Optional<Gap> beside(Line line) {
    if (line.right() < gap.right() && line.left() < gap.left()) {
      return Optional.of(new Gap(Math.max(gap.left(), line.right()), gap.right()));
    }
    return line.left() > gap.left()
        ? Optional.of(new Gap(gap.left(), Math.min(gap.right(), line.left())))
        : Optional.empty();
  }

  private Corridor narrowed(Gap left) {
    return new Corridor(left, first, end + 1, both, widest);
  }
}
