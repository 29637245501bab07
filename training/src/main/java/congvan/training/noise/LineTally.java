// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Counts how lines and columns came together and apart. Used by one thread. */
final class LineTally {
  private static final Set<LineRole> HEADER =
      EnumSet.of(LineRole.NATIONAL_TITLE, LineRole.MOTTO, LineRole.PLACE_AND_DATE);
  private static final int LONGEST = 5;

  private final Tally joints = new Tally();
  private final Tally lines = new Tally();

  void add(PageReading reading) {
    List<FoundPiece> found = reading.found();
    found.forEach(this::inside);
    reading.lost().forEach(piece -> lines.add("lost", piece.role().name()));
    for (int next = 1; next < found.size(); next++) {
      neighbours(reading, found.get(next - 1), found.get(next));
    }
  }

  private void inside(FoundPiece found) {
    lines.add("found", found.piece().role().name());
    boolean broken = found.alignment().edits().stream().anyMatch(e -> e.read().contains("\n"));
    lines.add(broken ? "broken" : "whole", "line");
  }

  private void neighbours(PageReading reading, FoundPiece one, FoundPiece next) {
    String between = reading.between(one, next);
    boolean sameLine = between.indexOf('\n') < 0;
    boolean columns = next.piece().column() == 1 && one.piece().column() == 0;
    if (columns) {
      String part = HEADER.contains(next.piece().role()) ? "header" : "closing";
      lines.add(sameLine ? "merged" : "apart", part);
      if (sameLine && between.length() <= LONGEST) {
        joints.add(part, between);
      }
    } else {
      String how = sameLine ? "joined" : between.contains("\n\n") ? "parted" : "next";
      lines.add(how, "lines");
    }
  }

  Tally joints() {
    return joints;
  }

  Tally lines() {
    return lines;
  }
}
