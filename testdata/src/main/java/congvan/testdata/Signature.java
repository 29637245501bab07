// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The right column of a closing: quyền hạn, chức vụ, họ tên of who signs. */
final class Signature {
  private static final Table SIGNATURES = Table.named("signatures");
  private static final Set<String> LEARNED = Set.of("school", "university", "hospital");
  private static final Set<String> RANKED = Set.of("police", "police-unit", "command");

  private final Draft draft;
  private final Chance chance;
  private final GeneratedSigner signer;

  Signature(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance();
    List<String> row = chance.often(SIGNATURES.having(draft.head().agency().kind()));
    this.signer =
        new GeneratedSigner(
            Optional.of(Names.person(chance)).filter(any -> !chance.oneIn(25)),
            row.get(2),
            Optional.of(row.get(1)).filter(each -> !each.equals("-")));
  }

  GeneratedSigner signer() {
    return signer;
  }

  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int width = chance.between(26, 44);
    signer
        .authority()
        .ifPresent(
            lines ->
                Stream.of(lines.split(" / "))
                    .forEach(line -> add(cells, LineRole.AUTHORITY, line, width)));
    add(cells, LineRole.POSITION, signer.position(), width);
    between(cells);
    signer.name().ifPresent(name -> cells.add(new Cell(LineRole.SIGNER, titled(name))));
    return cells;
  }

  private static void add(List<Cell> cells, LineRole role, String text, int width) {
    Wrapped.lines(text, width).forEach(line -> cells.add(new Cell(role, line)));
  }

  /** The place of the hand's signature: white, (Đã ký), or what a digital one prints. */
  private void between(List<Cell> cells) {
    space(cells);
    switch (chance.below(12)) {
      case 0, 1 -> {
        cells.add(new Cell(LineRole.SIGNATURE_LAYER, draft.scene().phrase("signed")));
        space(cells);
      }
      case 2 -> {
        cells.addAll(SignatureLayer.cells(draft));
        space(cells);
      }
      default -> {}
    }
  }

  private void space(List<Cell> cells) {
    for (int blank = chance.below(4); blank > 0; blank--) {
      cells.add(Cell.EMPTY);
    }
  }

  private String titled(String name) {
    String kind = draft.head().agency().kind();
    if (LEARNED.contains(kind) && chance.oneIn(2)) {
      return draft.scene().phrase("degree") + " " + name;
    }
    return RANKED.contains(kind) && chance.oneIn(2)
        ? draft.scene().phrase("rank") + " " + name
        : name;
  }
}
