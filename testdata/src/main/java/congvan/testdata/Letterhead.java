// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names at the head of a letter: of the issuing body with the one above it, of the nation. */
final class Letterhead {
  private static final String COMMITTEE = "Ủy ban nhân dân ";
  private static final String SHORT = "UBND ";

  private final Draft draft;
  private final Chance chance;
  private final Optional<String> parent;
  private final String name;
  private final boolean rules;

  Letterhead(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance();
    boolean old = chance.oneIn(5);
    Agency agency = draft.head().agency();
    this.parent = agency.parent().map(text -> spelled(chance.oneIn(3) ? full(text) : text, old));
    this.name = spelled(chance.oneIn(9) ? shortened(agency.name()) : agency.name(), old);
    this.rules = chance.oneIn(3);
  }

  private static String full(String name) {
    return name.startsWith(SHORT) ? COMMITTEE + name.substring(SHORT.length()) : name;
  }

  private static String shortened(String name) {
    return name.startsWith(COMMITTEE) ? SHORT + name.substring(COMMITTEE.length()) : name;
  }

  private static String spelled(String name, boolean old) {
    return old ? name.replace("Ủy", "Uỷ") : name;
  }

  /** The issuing body in ordinary capitals, as the letter spells it. */
  String name() {
    return name;
  }

  /** The body above it, likewise. */
  Optional<String> parent() {
    return parent;
  }

  /** The left column, down to the rule under it. */
  List<Cell> left() {
    List<Cell> cells = new ArrayList<>();
    parent.ifPresent(text -> cells.addAll(cells(LineRole.PARENT_AGENCY, text)));
    cells.addAll(cells(LineRole.ISSUER, name));
    Agency agency = draft.head().agency();
    if (agency.party()) {
      cells.add(new Cell(LineRole.RULE, "*"));
    } else if (agency.youth()) {
      cells.add(new Cell(LineRole.RULE, "***"));
    } else {
      rule(cells);
    }
    return cells;
  }

  private List<Cell> cells(LineRole role, String text) {
    String committee = COMMITTEE.strip();
    if (text.length() > committee.length()
        && committee.equals(text.substring(0, committee.length()).replace("Uỷ", "Ủy"))
        && !chance.oneIn(6)) {
      return List.of(
          new Cell(role, Agency.capitals(text.substring(0, committee.length()))),
          new Cell(role, Agency.capitals(text.substring(committee.length() + 1))));
    }
    return Wrapped.lines(Agency.capitals(text), chance.between(24, 48)).stream()
        .map(line -> new Cell(role, line))
        .toList();
  }

  private void rule(List<Cell> cells) {
    if (rules) {
      cells.add(new Cell(LineRole.RULE, draft.scene().phrase("rule")));
    }
  }

  /** The right column: Quốc hiệu and Tiêu ngữ, or the title of the Party or the Youth Union. */
  List<Cell> right() {
    Agency agency = draft.head().agency();
    if (agency.party()) {
      return List.of(new Cell(LineRole.NATIONAL_TITLE, "ĐẢNG CỘNG SẢN VIỆT NAM"));
    }
    if (agency.youth()) {
      return List.of(new Cell(LineRole.NATIONAL_TITLE, "ĐOÀN TNCS HỒ CHÍ MINH"));
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(LineRole.NATIONAL_TITLE, draft.scene().phrase("nation")));
    cells.add(new Cell(LineRole.MOTTO, draft.scene().phrase("motto")));
    rule(cells);
    return cells;
  }
}
