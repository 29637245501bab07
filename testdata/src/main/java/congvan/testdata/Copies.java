// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The left column of a closing: Nơi nhận with its lines. */
final class Copies {
  private static final List<String> FIRST = List.of("Như trên", "Như kính gửi");
  private static final int NARROW = 34;

  private final Draft draft;
  private final Scene scene;
  private final Chance chance;
  private final boolean party;
  private final String bullet;
  private final int width;

  Copies(Draft draft) {
    this.draft = draft;
    this.scene = draft.scene();
    this.chance = draft.chance();
    this.party = draft.head().agency().party();
    this.bullet = scene.phrase("bullet");
    this.width = chance.oneIn(3) ? chance.between(NARROW, NARROW + 14) : Integer.MAX_VALUE;
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(LineRole.COPIES_LABEL, scene.phrase("copies-label")));
    String end = party ? "," : ";";
    for (String name : names()) {
      draft.copy(name);
      add(cells, LineRole.COPY, bullet + name + end);
    }
    if (!chance.oneIn(20)) {
      add(cells, LineRole.ARCHIVE, bullet + scene.phrase(party ? "parchive" : "archive"));
    }
    return cells;
  }

  /** Như trên stands first; in a decision it is the article that charges somebody. */
  private List<String> names() {
    Agency agency = draft.head().agency();
    String kind = party ? "pcopy" : agency.answers() ? "acopy" : "copy";
    List<String> names =
        Stream.generate(() -> scene.phrase(kind))
            .distinct()
            .limit(2 + chance.below(5))
            .sorted((one, other) -> Boolean.compare(FIRST.contains(other), FIRST.contains(one)))
            .toList();
    return draft.head().type().shape().equals("decision")
        ? names.stream().map(this::article).distinct().toList()
        : names;
  }

  private String article(String name) {
    return FIRST.contains(name) ? "Như Điều " + chance.between(3, 6) : name;
  }

  private void add(List<Cell> cells, LineRole role, String text) {
    Wrapped.lines(text, width).forEach(line -> cells.add(new Cell(role, line)));
  }
}
