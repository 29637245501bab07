// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the head of a letter, in one of the orders in which it comes out of documents. */
final class HeaderWriter {
  private static final int NARROW = 40;
  private static final int WIDE = 72;
  private static final List<String> MARKS = List.of("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "MẬT");

  private final Draft draft;
  private final String subject;
  private final boolean title;

  HeaderWriter(Draft draft) {
    this.draft = draft;
    this.title = !draft.head().type().plain();
    this.subject = draft.scene().phrase("subject:" + draft.head().type().code());
  }

  GeneratedHeader write() {
    switch (draft.chance().below(8)) {
      case 0, 1, 2 -> stacked("issuer-first", agency(), nation());
      case 3 -> stacked("nation-first", nation(), agency());
      case 4 -> cellByCell();
      case 5, 6 -> columns(Columns.BLANKS);
      default -> columns(Columns.TABLE);
    }
    draft.blank();
    mark();
    if (title) {
      title();
    }
    return header();
  }

  private void mark() {
    boolean dispatch = draft.head().type().shape().equals("dispatch");
    if (dispatch || draft.chance().oneIn(20)) {
      draft.line(LineRole.MARK, dispatch ? "HỎA TỐC" : draft.chance().of(MARKS));
      draft.blank();
    }
  }

  private void stacked(String form, List<Cell> first, List<Cell> second) {
    draft.form(form);
    draft.lines(first);
    draft.blank();
    draft.lines(second);
    draft.blank();
    draft.lines(number());
    draft.blank();
    draft.lines(List.of(date()));
  }

  private void cellByCell() {
    draft.form("cells");
    draft.lines(agency());
    draft.lines(number());
    draft.blank();
    draft.lines(nation());
    draft.lines(List.of(date()));
  }

  private void columns(Columns columns) {
    draft.form(columns.form());
    List<Cell> left = new ArrayList<>(agency());
    List<Cell> right = new ArrayList<>(nation());
    level(left, right);
    left.addAll(number());
    right.add(date());
    level(left, right);
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

  private List<Cell> agency() {
    Agency agency = draft.head().agency();
    List<Cell> cells = new ArrayList<>();
    agency
        .parent()
        .map(Agency::capitals)
        .ifPresent(parent -> cells.add(new Cell(LineRole.PARENT_AGENCY, parent)));
    agency.printed().forEach(line -> cells.add(new Cell(LineRole.ISSUER, line)));
    if (agency.party()) {
      cells.add(new Cell(LineRole.RULE, "*"));
    }
    return cells;
  }

  private List<Cell> nation() {
    return draft.head().agency().party()
        ? List.of(new Cell(LineRole.NATIONAL_TITLE, "ĐẢNG CỘNG SẢN VIỆT NAM"))
        : List.of(
            new Cell(LineRole.NATIONAL_TITLE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            new Cell(LineRole.MOTTO, "Độc lập - Tự do - Hạnh phúc"));
  }

  private List<Cell> number() {
    List<Cell> cells = new ArrayList<>();
    String label = draft.head().agency().party() ? "Số " : "Số: ";
    cells.add(new Cell(LineRole.NUMBER, label + draft.head().number()));
    if (!title) {
      Wrapped.lines("V/v " + subject, NARROW)
          .forEach(line -> cells.add(new Cell(LineRole.SUBJECT, line)));
    }
    return cells;
  }

  private Cell date() {
    LocalDate day = draft.head().issuedOn();
    String text =
        String.format(
            Locale.ROOT,
            day.getMonthValue() < 3
                ? "%s, ngày %02d tháng %02d năm %d"
                : "%s, ngày %02d tháng %d năm %d",
            draft.head().agency().seat(),
            day.getDayOfMonth(),
            day.getMonthValue(),
            day.getYear());
    return new Cell(LineRole.PLACE_AND_DATE, text);
  }

  private void title() {
    draft.line(LineRole.TYPE, Agency.capitals(draft.head().type().name()));
    Wrapped.lines(subject, WIDE).forEach(line -> draft.line(LineRole.SUBJECT, line));
    draft.blank();
  }

  private GeneratedHeader header() {
    Head head = draft.head();
    return new GeneratedHeader(
        head.number(),
        head.agency().name(),
        head.agency().parent(),
        head.agency().seat(),
        head.issuedOn(),
        head.type().name(),
        subject.replaceFirst("^Về (?:việc )?", ""));
  }
}
