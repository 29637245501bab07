// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;

/** Writes the head of a letter, in one of the orders in which it comes out of documents. */
final class HeaderWriter {
  private static final int WIDE = 72;
  private static final List<String> ORDERS =
      List.of(
          "issuer-first",
          "issuer-first",
          "nation-first",
          "cells",
          "right-first",
          "subject-last",
          "names-beside",
          "columns",
          "columns",
          "columns",
          "columns-subject-below",
          "columns-subject-below",
          "columns-date-late");

  private final Draft draft;
  private final Chance chance;
  private final Letterhead names;
  private final String subject;
  private final boolean title;
  private final HeaderMarks marks;

  HeaderWriter(Draft draft) {
    this.draft = draft;
    this.chance = draft.chance();
    this.names = new Letterhead(draft);
    this.title = !draft.head().type().plain();
    this.subject = draft.scene().phrase("subject:" + draft.head().type().code());
    this.marks = new HeaderMarks(draft);
  }

  GeneratedHeader write() {
    marks.above();
    String order = chance.of(ORDERS);
    if (order.startsWith("columns") || order.equals("names-beside")) {
      Columns columns = Columns.any(chance);
      draft.form("header:" + order + "-" + columns.form());
      beside(order, columns);
    } else {
      draft.form("header:" + order);
      stacked(order);
    }
    draft.blank();
    marks.below();
    if (title) {
      title();
    }
    return header();
  }

  private void stacked(String order) {
    List<Cell> left = names.left();
    List<Cell> right = names.right();
    switch (order) {
      case "issuer-first" -> groups(List.of(left, right, join(number(), about()), date()));
      case "nation-first" -> groups(List.of(right, left, join(number(), about()), date()));
      case "cells" -> groups(List.of(join(left, number(), about()), join(right, date())));
      case "right-first" -> groups(List.of(join(right, date()), join(left, number(), about())));
      default -> groups(List.of(left, right, number(), date(), about()));
    }
  }

  private void groups(List<List<Cell>> groups) {
    boolean tight = chance.oneIn(4);
    boolean first = true;
    for (List<Cell> group : groups) {
      if (!first && !tight && !group.isEmpty()) {
        draft.blank();
      }
      first = false;
      draft.lines(group);
    }
  }

  private void beside(String order, Columns columns) {
    List<Cell> left = new ArrayList<>(names.left());
    List<Cell> right = new ArrayList<>(names.right());
    level(left, right);
    if (order.equals("names-beside")) {
      rows(columns, left, right);
      groups(List.of(join(number(), about()), date()));
      return;
    }
    boolean below = order.equals("columns-subject-below");
    left.addAll(below ? number() : join(number(), about()));
    if (order.equals("columns-date-late")) {
      right.add(Cell.EMPTY);
    }
    right.addAll(date());
    level(left, right);
    rows(columns, left, right);
    if (below) {
      draft.lines(about());
    }
  }

  private void rows(Columns columns, List<Cell> left, List<Cell> right) {
    for (int row = 0; row < left.size(); row++) {
      draft.add(columns.line(left.get(row), right.get(row)));
    }
  }

  private static void level(List<Cell> left, List<Cell> right) {
    List<Cell> shorter = left.size() < right.size() ? left : right;
    while (left.size() != right.size()) {
      shorter.add(Cell.EMPTY);
    }
  }

  @SafeVarargs
  private static List<Cell> join(List<Cell>... groups) {
    List<Cell> joined = new ArrayList<>();
    for (List<Cell> group : groups) {
      joined.addAll(group);
    }
    return joined;
  }

  private List<Cell> number() {
    Agency agency = draft.head().agency();
    String kind = agency.party() || agency.youth() ? "pnumber" : "number";
    return List.of(new Cell(LineRole.NUMBER, draft.scene().phrase(kind)));
  }

  /** V/v with the subject in one to five lines; a letter with a heading has none. */
  private List<Cell> about() {
    if (title) {
      return List.of();
    }
    String text = draft.scene().phrase("about") + " " + subject;
    return Wrapped.lines(text, chance.between(24, 56)).stream()
        .map(line -> new Cell(LineRole.SUBJECT, line))
        .toList();
  }

  private List<Cell> date() {
    return List.of(new Cell(LineRole.PLACE_AND_DATE, draft.scene().phrase("date")));
  }

  private void title() {
    draft.line(LineRole.TYPE, Agency.capitals(draft.head().type().name()));
    Wrapped.lines(subject, chance.oneIn(3) ? 2 * WIDE : chance.between(WIDE / 2, WIDE))
        .forEach(line -> draft.line(LineRole.SUBJECT, line));
    if (chance.oneIn(5)) {
      draft.line(LineRole.RULE, draft.scene().phrase("rule"));
    }
    draft.blank();
  }

  private GeneratedHeader header() {
    Head head = draft.head();
    return new GeneratedHeader(
        head.number(),
        names.name(),
        names.parent(),
        head.agency().seat(),
        head.issuedOn(),
        head.type().name(),
        subject.replaceFirst("^Về (?:việc )?", ""));
  }
}
