// SPDX-License-Identifier: Apache-2.0
package congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two columns side by side as they grow row by row. Used by one thread. */
final class Columns {
  /** In sizes. */
  private static final double ALIGNED = 0.8;

  private final double middle;
  private final int first;
  private final List<Line> left = new ArrayList<>();
  private final List<Line> right = new ArrayList<>();
  private int end;

  Columns(Gap gap, int first) {
    this.middle = gap.middle();
    this.first = first;
    this.end = first;
  }

  /** The first row. */
  int first() {
    return first;
  }

  /** One behind the last row. */
  int end() {
    return end;
  }

  List<Line> left() {
    return left;
  }

  List<Line> right() {
    return right;
  }

  /** Adds the next row. */
  void add(Line line) {
    leftOf(line).ifPresent(left::add);
    rightOf(line).ifPresent(right::add);
    end++;
  }

  /** Tells whether each part of a line begins, ends or is centred where one above it does. */
  boolean isAligned(Line line) {
    return leftOf(line).map(part -> isAligned(part, left)).orElse(true)
        && rightOf(line).map(part -> isAligned(part, right)).orElse(true);
  }

  /** Tells whether the left part of a line, if it has one, follows the left column closely. */
  boolean isNearInColumn(Line line, double sizes) {
    return leftOf(line).isEmpty()
        || left.isEmpty()
        || line.middle() - left.getLast().middle() <= sizes * line.size();
  }

  private Optional<Line> leftOf(Line line) {
    int words = line.wordsLeftOf(middle);
    return words == 0 ? Optional.empty() : Optional.of(line.part(0, words));
  }

  private Optional<Line> rightOf(Line line) {
    int words = line.wordsLeftOf(middle);
    int all = line.words().size();
    return words == all ? Optional.empty() : Optional.of(line.part(words, all));
  }

  private static boolean isAligned(Line part, List<Line> column) {
    double most = ALIGNED * part.size();
    return column.stream()
        .map(Line::box)
        .anyMatch(
            above ->
                Math.abs(above.left() - part.left()) < most
                    || Math.abs(above.right() - part.right()) < most
                    || Math.abs(above.center() - part.box().center()) < most);
  }
}
