// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Anchor;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.DeadlineRelation;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Recipient;
import congvan.letter.Relation;
import congvan.letter.Secrecy;
import congvan.letter.Signer;
import congvan.letter.Source;
import congvan.letter.Status;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.letter.Term;
import congvan.letter.Urgency;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import congvan.letter.Window;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented letter in which every member of the contract occurs. */
final class SampleLetters {
  static final String TEXT = "UBND TỈNH AN HẢI\nSố: 45/2024/QĐ-SNV-VP\n";

  private SampleLetters() {}

  static Letter full() {
    LetterBuilder letter = new LetterBuilder(source());
    fillHeader(letter);
    fillBody(letter);
    fillClosing(letter);
    return letter.build();
  }

  static Source source() {
    return new Source(
        "letters/45.pdf",
        "0123456789abcdef".repeat(4),
        "application/pdf",
        TEXT.length(),
        Optional.of(2),
        true,
        Optional.of(0.93),
        Optional.of("TCVN3"),
        TEXT);
  }

  private static void fillHeader(LetterBuilder letter) {
    letter
        .status(Status.ISSUED)
        .type(new DocumentType("QĐ", "Quyết định", Family.ADMINISTRATIVE, true))
        .number(number())
        .issuer(new Issuer("Sở Nội vụ", Optional.of("UBND tỉnh An Hải"), at(60, 69)))
        .place("An Hải")
        .issuedOn(LocalDate.of(2024, 3, 15))
        .subject("kiện toàn \"Tổ giúp việc\"")
        .spans("subject", List.of(new Span(80, 90), new Span(91, 105)))
        .spans("issuer.parent", at(0, 16))
        .inferred("issuedOn")
        .urgency(Urgency.HOA_TOC)
        .secrecy(Secrecy.MAT);
  }

  private static DocumentNumber number() {
    return new DocumentNumber(
        "45/2024/QĐ-SNV-VP",
        Optional.of("45"),
        Optional.of(2024),
        Optional.of("QĐ"),
        Optional.of("SNV"),
        Optional.of("VP"),
        at(21, 38));
  }

  private static void fillBody(LetterBuilder letter) {
    letter
        .recipients(List.of(new Recipient("Các phòng thuộc Sở", at(110, 128))))
        .citations(List.of(citation()))
        .tasks(List.of(task()))
        .dates(
            List.of(
                new DateMention("ngày 02/01/2024", "2024-01-02", DateRole.CITATION, at(150, 165))))
        .deadlines(List.of(before().withTask("1/1"), withinDays(), monthly(), onceIssued()));
  }

  private static Citation citation() {
    return new Citation(
        "Văn bản số 7/UBND ngày 02/01/2024 của UBND tỉnh",
        Optional.of("Văn bản"),
        new DocumentNumber(
            "7/UBND",
            Optional.of("7"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("UBND"),
            Optional.empty(),
            at(143, 149)),
        Optional.of(LocalDate.of(2024, 1, 2)),
        Optional.of("UBND tỉnh"),
        Relation.IMPLEMENTS,
        at(132, 178));
  }

  private static Task task() {
    Task row =
        new Task(
            "",
            TaskKind.TASK,
            "Lập danh sách",
            List.of(new Assignee("Văn phòng Sở", AssigneeRole.LEAD, at(220, 232))),
            List.of(new Recipient("Ban Giám đốc", at(240, 252))),
            List.of(before()),
            true,
            List.of(),
            at(205, 260));
    return new Task(
        "1",
        TaskKind.SECTION,
        "Phân công",
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(row),
        at(190, 200));
  }

  private static Deadline before() {
    return Deadline.date("trước ngày 10/4/2024", "2024-04-10")
        .withRelation(DeadlineRelation.BEFORE)
        .withWindow(Window.until(LocalDate.of(2024, 4, 9)))
        .withSpans(at(262, 282));
  }

  private static Deadline withinDays() {
    Term term = Term.since(Anchor.EVENT, "P5D").withCondition("ngày họp").inWorkingDays();
    return Deadline.relative("trong 5 ngày làm việc kể từ ngày họp", term)
        .withWindow(Window.from(LocalDate.of(2024, 4, 1)));
  }

  private static Deadline monthly() {
    return Deadline.recurring("ngày 15 hàng tháng", "FREQ=MONTHLY;BYMONTHDAY=15");
  }

  private static Deadline onceIssued() {
    return Deadline.event("khi Trung ương ban hành", "khi Trung ương ban hành");
  }

  private static void fillClosing(LetterBuilder letter) {
    letter
        .copies(List.of(new Copy("Tỉnh ủy", Optional.of("để b/c"), at(300, 307))))
        .archive("VT, VP")
        .signer(
            new Signer(
                Optional.of("Nguyễn Văn An"),
                Optional.of("PHÓ GIÁM ĐỐC"),
                Optional.of("KT. GIÁM ĐỐC"),
                at(340, 353)))
        .warnings(
            List.of(
                new Warning(
                    WarningCode.INVALID_DATE,
                    "no such day: ngày 31/2/2024",
                    Optional.of(new Span(170, 184)))));
  }

  private static List<Span> at(int start, int end) {
    return List.of(new Span(start, end));
  }
}
