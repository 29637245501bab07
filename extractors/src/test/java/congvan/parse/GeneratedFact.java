// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.ingest.SourceDocument;
import congvan.letter.Assignee;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import congvan.letter.Task;
import congvan.testdata.GeneratedCitation;
import congvan.testdata.GeneratedHeader;
import congvan.testdata.GeneratedLetter;
import congvan.testdata.GeneratedSigner;
import congvan.testdata.GeneratedTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something true of a generated letter, beside what was read of it.
 *
 * @param field what it is about
 */
record GeneratedFact(String letter, String field, String truth, String found) {
  boolean read() {
    return truth.toLowerCase(Locale.ROOT).equals(found.toLowerCase(Locale.ROOT));
  }

  static List<GeneratedFact> of(GeneratedLetter generated) {
    Letter letter = LetterParser.standard().parse(document(generated.text()));
    List<GeneratedFact> facts = new ArrayList<>(header(generated.header(), letter));
    String name = generated.header().number();
    GeneratedSigner signer = generated.signer();
    facts.add(
        fact(name, "signer", signer.name().orElse("-"), letter.signer().flatMap(Signer::name)));
    facts.add(fact(name, "position", signer.position(), letter.signer().flatMap(Signer::position)));
    facts.add(
        fact(
            name,
            "authority",
            signer.authority().orElse("-"),
            letter.signer().flatMap(Signer::authority)));
    facts.add(list(name, "recipients", generated.recipients(), recipients(letter)));
    facts.add(list(name, "copies", generated.copies(), copies(letter)));
    facts.add(list(name, "citations", citations(generated), cited(letter)));
    facts.add(list(name, "labels", labels(generated), paths("", letter.tasks())));
    facts.addAll(tasks(name, generated, letter));
    return facts;
  }

  private static SourceDocument document(String text) {
    return new SourceDocument(
        "generated.txt",
        "0".repeat(64),
        "text/plain",
        text,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<GeneratedFact> header(GeneratedHeader truth, Letter letter) {
    String name = truth.number();
    return List.of(
        fact(name, "number", name, letter.number().map(DocumentNumber::text)),
        fact(name, "issuedOn", truth.issuedOn().toString(), letter.issuedOn()),
        fact(name, "issuer", truth.issuer(), letter.issuer().map(Issuer::name)),
        fact(name, "parent", truth.parent().orElse("-"), letter.issuer().flatMap(Issuer::parent)),
        fact(name, "place", truth.place(), letter.place()),
        fact(name, "type", truth.type(), letter.type().map(DocumentType::name)),
        fact(name, "subject", truth.subject(), letter.subject()));
  }

  private static List<GeneratedFact> tasks(String name, GeneratedLetter generated, Letter letter) {
    List<GeneratedTask> truth = generated.tasks().stream().filter(task -> !task.table()).toList();
    List<Task> read = flat(letter.tasks()).filter(task -> !task.table()).toList();
    List<GeneratedFact> facts = new ArrayList<>();
    facts.add(
        list(
            name,
            "tasks",
            truth.stream().map(GeneratedTask::text).toList(),
            read.stream().map(Task::text).toList()));
    if (truth.size() == read.size()) {
      for (int at = 0; at < truth.size(); at++) {
        facts.addAll(task(truth.get(at), read.get(at)));
      }
    }
    return facts;
  }

  private static List<GeneratedFact> task(GeneratedTask truth, Task task) {
    String latest =
        truth
            .deadline()
            .map(due -> due.kind() + due.latest().map(day -> " " + day).orElse(""))
            .orElse("-");
    boolean known = truth.deadline().flatMap(due -> due.latest()).isPresent();
    String found = task.deadlines().stream().findFirst().map(due -> due(due, known)).orElse("-");
    return List.of(
        list(
            truth.text(),
            "assignees",
            truth.assignees(),
            task.assignees().stream().map(Assignee::name).toList()),
        new GeneratedFact(truth.text(), "deadlines", latest, found));
  }

  private static String due(Deadline due, boolean latest) {
    return due.kind() + (latest ? due.window().latest().map(day -> " " + day).orElse("") : "");
  }

  private static List<String> recipients(Letter letter) {
    return letter.recipients().stream().map(Recipient::name).toList();
  }

  private static List<String> copies(Letter letter) {
    return letter.copies().stream().map(GeneratedFact::copy).toList();
  }

  private static String copy(Copy copy) {
    return copy.name() + copy.purpose().map(purpose -> " (" + purpose + ")").orElse("");
  }

  private static List<String> citations(GeneratedLetter generated) {
    return generated.citations().stream().map(GeneratedFact::citation).toList();
  }

  private static String citation(GeneratedCitation cited) {
    return cited.number() + " " + cited.issuedOn() + " " + cited.issuer();
  }

  private static List<String> cited(Letter letter) {
    return letter.citations().stream().map(GeneratedFact::citation).toList();
  }

  private static String citation(Citation cited) {
    return cited.number().text()
        + cited.issuedOn().map(day -> " " + day).orElse("")
        + cited.issuer().map(issuer -> " " + issuer).orElse("");
  }

  private static List<String> labels(GeneratedLetter generated) {
    return generated.tasks().stream().map(GeneratedTask::path).toList();
  }

  private static List<String> paths(String parent, List<Task> tasks) {
    List<String> paths = new ArrayList<>();
    int unnumbered = 0;
    for (Task task : tasks) {
      String label = task.label();
      String path = parent + (label.equals("-") ? "-" + ++unnumbered : label);
      paths.add(path);
      paths.addAll(paths(path + "/", task.tasks()));
    }
    return paths;
  }

  private static Stream<Task> flat(List<Task> tasks) {
    return tasks.stream().flatMap(task -> Stream.concat(Stream.of(task), flat(task.tasks())));
  }

  private static GeneratedFact fact(String letter, String field, String truth, Optional<?> found) {
    return new GeneratedFact(letter, field, truth, found.map(Object::toString).orElse("-"));
  }

  private static GeneratedFact list(
      String letter, String field, List<String> truth, List<String> found) {
    return new GeneratedFact(letter, field, String.join("; ", truth), String.join("; ", found));
  }
}
