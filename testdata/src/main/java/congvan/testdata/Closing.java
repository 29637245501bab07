// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes Nơi nhận and the signature block, under one another or side by side. */
final class Closing {
  private static final Table SIGNATURES = Table.named("signatures");

  private final Draft draft;
  private final GeneratedSigner signer;

  Closing(Draft draft) {
    this.draft = draft;
    this.signer = signer(draft);
  }

  private static GeneratedSigner signer(Draft draft) {
    List<String> row = draft.chance().often(SIGNATURES.having(draft.head().agency().kind()));
    Optional<String> authority = Optional.of(row.get(1)).filter(each -> !each.equals("-"));
    return new GeneratedSigner(Names.person(draft.chance()), row.get(2), authority);
  }

  GeneratedSigner write() {
    draft.blank();
    List<Cell> signature = signature();
    switch (draft.chance().below(8)) {
      case 0 -> {
        draft.form("no-copies");
        draft.lines(signature);
      }
      case 1, 2 -> columns(Columns.BLANKS, copies(), signature);
      case 3 -> columns(Columns.TABLE, copies(), signature);
      default -> {
        draft.form("copies-first");
        draft.lines(copies());
        draft.blank();
        draft.lines(signature);
      }
    }
    return signer;
  }

  private void columns(Columns columns, List<Cell> left, List<Cell> right) {
    draft.form(columns.form());
    for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
      draft.add(columns.line(at(left, row), at(right, row)));
    }
  }

  private static Cell at(List<Cell> cells, int row) {
    return row < cells.size() ? cells.get(row) : Cell.EMPTY;
  }

  private List<Cell> signature() {
    List<Cell> cells = new ArrayList<>();
    signer
        .authority()
        .ifPresent(
            lines ->
                Stream.of(lines.split(" / "))
                    .forEach(line -> cells.add(new Cell(LineRole.AUTHORITY, line))));
    cells.add(new Cell(LineRole.POSITION, signer.position()));
    cells.add(Cell.EMPTY);
    if (draft.chance().oneIn(6)) {
      cells.add(new Cell(LineRole.SIGNATURE_LAYER, "(Đã ký)"));
      cells.add(Cell.EMPTY);
    }
    cells.add(new Cell(LineRole.SIGNER, signer.name()));
    return cells;
  }

  private List<Cell> copies() {
    boolean party = draft.head().agency().party();
    String end = party ? "," : ";";
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(LineRole.COPIES_LABEL, "Nơi nhận:"));
    Stream.generate(() -> draft.scene().phrase(party ? "pcopy" : "copy"))
        .distinct()
        .limit(2 + draft.chance().below(4))
        .sorted((one, other) -> Boolean.compare(other.equals("Như trên"), one.equals("Như trên")))
        .forEach(
            name -> {
              draft.copy(name);
              cells.add(new Cell(LineRole.COPY, "- " + name + end));
            });
    cells.add(new Cell(LineRole.ARCHIVE, archive(party)));
    return cells;
  }

  private String archive(boolean party) {
    List<String> units = draft.head().agency().units();
    String unit = units.isEmpty() ? "VP" : draft.chance().often(units);
    return party ? "- Lưu Văn phòng." : "- Lưu: VT, " + unit + ".";
  }
}
