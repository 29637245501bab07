// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.letter.Assignee;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import congvan.letter.Task;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes all values out of a letter, in the order of the contract. */
final class LetterValues {
  private static final String TASKS = Field.TASKS.name() + " ";

  private final Letter letter;
  private final List<LetterValue> values = new ArrayList<>();

  private LetterValues(Letter letter) {
    this.letter = letter;
  }

  static List<LetterValue> of(Letter letter) {
    LetterValues all = new LetterValues(letter);
    all.addHeader();
    all.addClosing();
    all.addEach(Field.CITATIONS, letter.citations(), Citation::spans);
    all.addTasks(letter.tasks(), "");
    all.addEach(Field.DATES, letter.dates(), DateMention::spans);
    all.addEach(Field.DEADLINES, letter.deadlines(), Deadline::spans);
    return all.values;
  }

  private void addHeader() {
    addPlain(Field.STATUS, letter.status());
    addPlain(Field.TYPE, letter.type());
    addEach(Field.NUMBER, letter.number().stream().toList(), DocumentNumber::spans);
    letter
        .issuer()
        .ifPresent(issuer -> add("issuer.name", Field.ISSUER, issuer.name(), issuer.spans()));
    addPlain(Field.ISSUER_PARENT, letter.issuer().flatMap(Issuer::parent));
    addPlain(Field.PLACE, letter.place());
    addPlain(Field.ISSUED_ON, letter.issuedOn());
    addPlain(Field.SUBJECT, letter.subject());
    addPlain(Field.URGENCY, letter.urgency());
    addPlain(Field.SECRECY, letter.secrecy());
  }

  private void addClosing() {
    addEach(Field.RECIPIENTS, letter.recipients(), Recipient::spans);
    addEach(Field.COPIES, letter.copies(), Copy::spans);
    addPlain(Field.ARCHIVE, letter.archive());
    letter.signer().ifPresent(this::addSigner);
  }

  private void addSigner(Signer signer) {
    signer.name().ifPresent(name -> add("signer.name", Field.SIGNER, name, signer.spans()));
    addPlain(Field.SIGNER_POSITION, signer.position());
    addPlain(Field.SIGNER_AUTHORITY, signer.authority());
  }

  private void addTasks(List<Task> tasks, String above) {
    Map<String, Integer> counts = new HashMap<>();
    for (Task task : tasks) {
      String path = above + label(task.label(), counts);
      add(TASKS + path, Field.TASKS, task, task.spans());
      addParts(task, TASKS + path + " ");
      addTasks(task.tasks(), path + "/");
    }
  }

  /** Unnumbered siblings are counted, as in the paths of the contract. */
  private static String label(String label, Map<String, Integer> counts) {
    boolean numbered = label.chars().anyMatch(Character::isLetterOrDigit);
    return numbered ? label : label + counts.merge(label, 1, Integer::sum);
  }

  private void addParts(Task task, String item) {
    for (Assignee assignee : task.assignees()) {
      add(item + "assignees", Field.ASSIGNEES, assignee, assignee.spans());
    }
    for (Recipient recipient : task.reportTo()) {
      add(item + "reportTo", Field.REPORT_TO, recipient, recipient.spans());
    }
    for (Deadline deadline : task.deadlines()) {
      add(item + "deadlines", Field.DEADLINES, deadline, deadline.spans());
    }
  }

  private <T> void addEach(Field<T> field, List<T> each, Function<T, List<Span>> spans) {
    each.forEach(value -> add(field.name(), field, value, spans.apply(value)));
  }

  private <T> void addPlain(Field<T> field, Optional<T> value) {
    value.ifPresent(plain -> add(field.name(), field, plain, letter.spansOf(field.name())));
  }

  private void add(String name, Field<?> field, Object value, List<Span> spans) {
    values.add(new LetterValue(name, field, value, spans));
  }
}
