// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Signer;
import congvan.letter.Source;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.letter.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented letter, put together for a test of searching. */
final class Written {
  private final String path;
  private final List<Task> tasks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String number = "";
  private String subject = "";
  private String issuer = "";
  private String signer = "";
  private Optional<LocalDate> issued = Optional.empty();

  private Written(String path) {
    this.path = path;
  }

  static Written at(String path) {
    return new Written(path);
  }

  Written number(String its) {
    number = its;
    return text("Số: " + its);
  }

  Written subject(String its) {
    subject = its;
    return text("V/v " + its);
  }

  Written issuer(String its) {
    issuer = its;
    return text(its);
  }

  Written signer(String its) {
    signer = its;
    return text(its);
  }

  Written issued(String day) {
    issued = Optional.of(LocalDate.parse(day));
    return this;
  }

  Written text(String line) {
    text.append(line).append('\n');
    return this;
  }

  Written task(String what, String assignee) {
    return task(what, assignee, List.of());
  }

  Written task(String what, String assignee, String due) {
    LocalDate day = LocalDate.parse(due);
    Deadline deadline =
        Deadline.date("trước ngày " + day, day.toString()).withWindow(Window.until(day));
    return task(what, assignee, List.of(deadline));
  }

  private Written task(String what, String assignee, List<Deadline> due) {
    tasks.add(
        new Task(
            String.valueOf(tasks.size() + 1),
            TaskKind.TASK,
            what,
            List.of(new Assignee(assignee, AssigneeRole.LEAD, List.of())),
            List.of(),
            due,
            false,
            List.of(),
            List.of()));
    return text(what);
  }

  Letter letter() {
    LetterBuilder letter =
        new LetterBuilder(source())
            .type(new DocumentType("CV", "Công văn", Family.ADMINISTRATIVE, false))
            .tasks(tasks);
    issued.ifPresent(letter::issuedOn);
    if (!number.isEmpty()) {
      letter.number(DocumentNumber.of(number));
    }
    if (!subject.isEmpty()) {
      letter.subject(subject);
    }
    if (!issuer.isEmpty()) {
      letter.issuer(new Issuer(issuer, Optional.empty(), List.of()));
    }
    if (!signer.isEmpty()) {
      letter.signer(new Signer(Optional.of(signer), Optional.empty(), Optional.empty(), List.of()));
    }
    return letter.build();
  }

  private Source source() {
    String all = text.toString();
    return new Source(
        path,
        String.format("%064x", all.hashCode() & 0xFFFFFFFFL),
        "text/plain",
        all.length(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        all);
  }
}
