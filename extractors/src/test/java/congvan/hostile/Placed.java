// SPDX-License-Identifier: Apache-2.0
package congvan.hostile;

import congvan.letter.Letter;
import congvan.letter.Task;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text value of a letter and where it stands. */
record Placed(String name, String value, List<Span> spans) {
  static List<Placed> of(Letter letter) {
    List<Placed> all = new ArrayList<>();
    addHeader(letter, all);
    addClosing(letter, all);
    letter.citations().forEach(c -> all.add(new Placed("citation", c.text(), c.spans())));
    letter.dates().forEach(d -> all.add(new Placed("date", d.text(), d.spans())));
    letter.allDeadlines().forEach(d -> all.add(new Placed("deadline", d.text(), d.spans())));
    letter.tasks().forEach(task -> addTask(task, all));
    return all;
  }

  private static void addHeader(Letter letter, List<Placed> all) {
    letter.number().ifPresent(n -> all.add(new Placed("number", n.text(), n.spans())));
    letter.issuer().ifPresent(i -> all.add(new Placed("issuer.name", i.name(), i.spans())));
    addPlain(letter, "issuer.parent", letter.issuer().flatMap(issuer -> issuer.parent()), all);
    addPlain(letter, "place", letter.place(), all);
    addPlain(letter, "subject", letter.subject(), all);
  }

  private static void addClosing(Letter letter, List<Placed> all) {
    letter.recipients().forEach(r -> all.add(new Placed("recipient", r.name(), r.spans())));
    letter.copies().forEach(copy -> all.add(new Placed("copy", copy.name(), copy.spans())));
    addPlain(letter, "archive", letter.archive(), all);
    letter
        .signer()
        .ifPresent(
            signer -> {
              signer.name().ifPresent(n -> all.add(new Placed("signer.name", n, signer.spans())));
              addPlain(letter, "signer.position", signer.position(), all);
              addPlain(letter, "signer.authority", signer.authority(), all);
            });
  }

  private static void addPlain(
      Letter letter, String name, Optional<String> value, List<Placed> all) {
    value.ifPresent(text -> all.add(new Placed(name, text, letter.spansOf(name))));
  }

  private static void addTask(Task task, List<Placed> all) {
    all.add(new Placed("task " + task.label(), task.text(), task.spans()));
    task.assignees().forEach(a -> all.add(new Placed("assignee", a.name(), a.spans())));
    task.reportTo().forEach(r -> all.add(new Placed("reportTo", r.name(), r.spans())));
    task.tasks().forEach(below -> addTask(below, all));
  }
}
