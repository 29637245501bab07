// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a page was read as, and which of its lines stand where in it.
 *
 * @param found in the order in which they were read
 * @param lost what is nowhere in what was read
 * @param left what was read, with {@link Alignment#USED} where a line was found
 */
record PageReading(String read, List<FoundPiece> found, List<PrintedPiece> lost, String left) {
  /** Of a cost of 2 for each letter; beyond that a line is not itself. */
  private static final double MOST = 0.8;

  static PageReading of(List<PrintedPiece> pieces, String read) {
    char[] left = read.toCharArray();
    List<FoundPiece> found = new ArrayList<>();
    List<PrintedPiece> lost = new ArrayList<>();
    List<PrintedPiece> longestFirst = new ArrayList<>(pieces);
    longestFirst.sort(Comparator.comparingInt(piece -> -piece.text().length()));
    for (PrintedPiece piece : longestFirst) {
      Alignment alignment = Alignment.of(piece.text(), left);
      if (alignment.cost() <= MOST * piece.text().length()) {
        found.add(new FoundPiece(piece, alignment));
        Arrays.fill(left, alignment.start(), alignment.end(), Alignment.USED);
      } else {
        lost.add(piece);
      }
    }
    found.sort(Comparator.comparingInt(FoundPiece::start));
    return new PageReading(read, List.copyOf(found), List.copyOf(lost), new String(left));
  }

  /** Which part of the letters is wrong or lost. */
  double errorRate() {
    double wrong =
        found.stream()
                .flatMap(each -> each.alignment().edits().stream())
                .filter(e -> !e.same())
                .count()
            + lost.stream().mapToInt(piece -> piece.text().length()).sum();
    int all =
        found.stream().mapToInt(each -> each.piece().text().length()).sum()
            + lost.stream().mapToInt(piece -> piece.text().length()).sum();
    return wrong / Math.max(1, all);
  }

  /** What was read between two lines that were found. */
  String between(FoundPiece one, FoundPiece next) {
    return read.substring(Math.min(one.end(), next.start()), next.start());
  }
}
