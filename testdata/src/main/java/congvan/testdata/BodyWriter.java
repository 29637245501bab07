// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what stands between the head and the closing, in the shape that the kind of letter has.
 */
final class BodyWriter {
  private static final String LETTER = "{letter}";
  private static final List<String> ENDS = List.of("./.", "./.", "./.", ".", "./", ". /.");

  private final Draft draft;
  private final Scene scene;
  private final Chance chance;
  private final Citations citations;
  private final Items items;

  BodyWriter(Draft draft, Citations citations) {
    this.draft = draft;
    this.scene = draft.scene();
    this.chance = draft.chance();
    this.citations = citations;
    this.items = new Items(draft);
  }

  void write() {
    switch (draft.head().type().shape()) {
      case "decision" -> decision();
      case "plan" -> plan();
      case "report" -> report();
      case "invitation" -> invitation();
      case "dispatch" -> dispatch();
      default -> {
        directive();
        return;
      }
    }
    last("end");
  }

  private void last(String kind) {
    paragraph(LineRole.BODY, scene.phrase(kind) + chance.of(ENDS));
  }

  private void directive() {
    if (draft.head().type().plain()) {
      if (draft.head().agency().answers() && !chance.oneIn(4)) {
        answer();
        return;
      }
      new Recipients(draft).write();
    }
    if (chance.oneIn(2)) {
      circumstances(chance.between(1, 4));
      paragraph(
          LineRole.OPENING, opening() + " đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:");
    } else {
      paragraph(LineRole.OPENING, cited("lead"));
    }
    items.tasks("", 2 + (int) chance.rank(12));
    last("end");
  }

  /** What a body answers who asked it: no tasks, but what the rules say. */
  private void answer() {
    new Recipients(draft).customers();
    paragraph(LineRole.OPENING, cited("reply"));
    for (int basis = chance.below(3); basis > 0; basis--) {
      citations.any().ifPresent(cited -> paragraph(LineRole.BASIS, "Căn cứ " + cited + ";"));
    }
    for (int ground = chance.between(2, 6); ground > 0; ground--) {
      paragraph(LineRole.BODY, scene.sentences("ground", chance.between(1, 3)));
    }
    last("answered");
  }

  private String cited(String kind) {
    String template = scene.template(kind);
    if (template.contains(LETTER)) {
      template = template.replace(LETTER, citations.any().orElse("ý kiến của cấp trên"));
    }
    return scene.fill(template);
  }

  private void dispatch() {
    draft.line(LineRole.OPENING, Agency.capitals(draft.head().agency().name()) + " điện:");
    draft.blank();
    new Recipients(draft).list("- ", scene.bodies(2 + chance.below(3)));
    draft.blank();
    circumstances(1 + chance.below(2));
    paragraph(LineRole.OPENING, opening() + " yêu cầu:");
    items.tasks("", 3 + chance.below(4));
  }

  private void plan() {
    paragraph(LineRole.OPENING, opening() + " xây dựng kế hoạch thực hiện như sau:");
    items.statements(items.heading(1, "MỤC ĐÍCH"), "aim", 1 + chance.below(3));
    if (chance.oneIn(3)) {
      new TaskTable(draft).write(items.heading(2, "NHIỆM VỤ CỤ THỂ"), 3 + chance.below(6));
    } else {
      items.tasks(items.heading(2, "NHIỆM VỤ, GIẢI PHÁP"), 3 + (int) chance.rank(10));
    }
    items.tasks(items.heading(3, "TỔ CHỨC THỰC HIỆN"), 2 + chance.below(3));
  }

  private void report() {
    if (chance.oneIn(2)) {
      new Recipients(draft).write();
    }
    paragraph(LineRole.OPENING, opening() + " báo cáo như sau:");
    items.statements(items.heading(1, "KẾT QUẢ THỰC HIỆN"), "state", 2 + (int) chance.rank(7));
    items.statements(items.heading(2, "TỒN TẠI, HẠN CHẾ"), "state", 1 + chance.below(3));
    items.tasks(items.heading(3, "PHƯƠNG HƯỚNG, NHIỆM VỤ"), 2 + chance.below(4));
  }

  private void decision() {
    Agency agency = draft.head().agency();
    paragraph(LineRole.DECIDING_AUTHORITY, Agency.capitals(agency.full(draft.head().province())));
    for (int basis = chance.between(1, 3); basis > 0; basis--) {
      citations.any().ifPresent(cited -> draft.line(LineRole.BASIS, "Căn cứ " + cited + ";"));
    }
    paragraph(LineRole.BASIS, "Theo đề nghị của " + scene.body() + ".");
    paragraph(LineRole.ENACTING, "QUYẾT ĐỊNH:");
    articles(chance.between(3, 6));
  }

  private void articles(int count) {
    article(
        1,
        scene.fill(
            "Phê duyệt {object} với các nội dung như sau: {deed}; {deed}; {deed}. {open} {state}"
                + " {state}"));
    for (int number = 2; number < count; number++) {
      items.task("Điều " + number, "Điều " + number + ". ");
      draft.blank();
    }
    article(count, "Quyết định này có hiệu lực kể từ ngày ký.");
  }

  private void article(int number, String text) {
    draft.line(LineRole.ITEM, "Điều " + number + ". " + text);
    draft.blank();
    draft.task(Items.fact("Điều " + number, text, List.of()));
  }

  private void invitation() {
    new Recipients(draft).write();
    circumstances(chance.between(1, 3));
    paragraph(LineRole.OPENING, opening() + " trân trọng kính mời dự họp, cụ thể như sau:");
    LocalDate day = draft.head().issuedOn().plusDays(chance.between(3, 20));
    String hour =
        String.format(
            Locale.ROOT, "%02d giờ %s", chance.between(7, 16), chance.oneIn(2) ? "00" : "30");
    String time = hour + " ngày " + Dates.written(chance, day);
    GeneratedDeadline held = new GeneratedDeadline(time, "DATE", Optional.of(day));
    items.item("1. ", "Thời gian: " + time + ".");
    draft.task(
        new GeneratedTask("1", false, "Thời gian: " + time + ".", List.of(), Optional.of(held)));
    invited(2, scene.fill("Địa điểm: {hall}."));
    invited(3, scene.fill("Nội dung: xem xét {object}; trao đổi về {topic}."));
    invited(4, scene.fill("Thành phần: lãnh đạo {body}, đại diện {group}."));
  }

  private void invited(int number, String text) {
    items.item(number + ". ", text);
    draft.task(Items.fact(Integer.toString(number), text, List.of()));
  }

  private String opening() {
    return citations.any().map(cited -> "Thực hiện " + cited + ", ").orElse("") + self();
  }

  private String self() {
    return scene.fill("{self}");
  }

  private void circumstances(int count) {
    for (int paragraph = 0; paragraph < count; paragraph++) {
      paragraph(
          LineRole.BODY,
          scene.phrase("open") + " " + scene.sentences("state", 1 + chance.below(4)));
    }
  }

  private void paragraph(LineRole role, String text) {
    draft.line(role, text);
    items.gap();
  }
}
