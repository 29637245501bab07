// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what figures by hand, and the dashes of lists, were read as. Used by one thread. */
final class StrokeTally {
  private static final Set<LineRole> LISTED =
      EnumSet.of(LineRole.RECIPIENT, LineRole.COPY, LineRole.ARCHIVE);
  private static final int LONGEST = 8;

  private final Tally strokes = new Tally();

  void add(FoundPiece found) {
    List<Edit> edits = found.alignment().edits();
    LineRole role = found.piece().role();
    if (role == LineRole.NUMBER || role == LineRole.PLACE_AND_DATE) {
      figures(role == LineRole.NUMBER ? "number" : "day", edits);
    } else if (LISTED.contains(role) && found.piece().text().startsWith("- ")) {
      bullet(edits);
    }
  }

  private void figures(String kind, List<Edit> edits) {
    int at = 0;
    while (at < edits.size()) {
      int end = at;
      while (end < edits.size() && byHand(edits.get(end))) {
        end++;
      }
      if (edits.subList(at, end).stream().anyMatch(StrokeTally::isFigure)) {
        add(kind, edits.subList(at, end));
      }
      at = end + 1;
    }
  }

  private static boolean isFigure(Edit edit) {
    return edit.truth().indexOf(Handwritten.STROKES) >= 0;
  }

  /** Figures, with the blanks around them and what was read where nothing stands. */
  private static boolean byHand(Edit edit) {
    return edit.truth().isBlank() || edit.truth().equals("/") || isFigure(edit);
  }

  private void bullet(List<Edit> edits) {
    int end = 0;
    String truth = "";
    while (truth.length() < 2) {
      truth += edits.get(end++).truth();
    }
    add("bullet", edits.subList(0, end));
  }

  private void add(String kind, List<Edit> edits) {
    String read = edits.stream().map(Edit::read).collect(Collectors.joining()).replace('\n', ' ');
    if (read.length() <= LONGEST) {
      strokes.add(kind, read);
    }
  }

  Tally strokes() {
    return strokes;
  }
}
