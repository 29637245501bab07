// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Anchor;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Assumption;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.DateRole;
import congvan.letter.Deadline;
import congvan.letter.DeadlineKind;
import congvan.letter.DeadlineRelation;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.LetterKind;
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
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Letters of every shape the records allow, the same ones for the same seed. */
final class RandomLetters {
  private static final List<String> PIECES =
      List.of(
          "a", "Đ", "ở", "e\u0323\u0302", " ", "\"", "\\", "/", "<sub>", "\n", "\u0000", "\u2028");

  private final Random random;

  RandomLetters(long seed) {
    this.random = new Random(seed);
  }

  Letter letter() {
    LetterBuilder letter = new LetterBuilder(source()).kind(choice(LetterKind.class));
    maybe(() -> choice(Status.class), letter::status);
    maybe(this::type, letter::type);
    maybe(this::number, letter::number);
    maybe(() -> new Issuer(text(), optional(this::text), spans()), letter::issuer);
    maybe(this::text, letter::place);
    maybe(this::date, letter::issuedOn);
    maybe(this::text, letter::subject);
    maybe(() -> choice(Urgency.class), letter::urgency);
    maybe(() -> choice(Secrecy.class), letter::secrecy);
    maybe(this::text, letter::archive);
    maybe(this::signer, letter::signer);
    fillLists(letter);
    fillPlaces(letter);
    return letter.build();
  }

  private void fillLists(LetterBuilder letter) {
    letter.recipients(list(this::recipient));
    letter.copies(list(() -> new Copy(text(), optional(this::text), spans())));
    letter.citations(list(this::citation));
    letter.tasks(list(() -> task(0)));
    letter.dates(list(() -> new DateMention(text(), text(), choice(DateRole.class), spans())));
    letter.deadlines(list(this::deadline));
    letter.warnings(
        list(() -> new Warning(choice(WarningCode.class), text(), optional(this::span))));
  }

  private void fillPlaces(LetterBuilder letter) {
    for (String name : Letter.PLACED) {
      letter.spans(name, spans());
      maybe(() -> name, letter::inferred);
    }
  }

  private Source source() {
    String text = text() + "\uD83D\uDE00";
    boolean ocr = random.nextBoolean();
    return new Source(
        random.nextBoolean() ? "" : text(),
        "0123456789abcdef".repeat(4),
        "text/plain",
        text.length(),
        optional(() -> random.nextInt(9)),
        ocr,
        ocr ? optional(() -> random.nextInt(101) / 100.0) : Optional.empty(),
        optional(this::text),
        text);
  }

  private DocumentType type() {
    return new DocumentType(text(), text(), choice(Family.class), random.nextBoolean());
  }

  private DocumentNumber number() {
    return new DocumentNumber(
        text(),
        optional(this::text),
        optional(() -> 1000 + random.nextInt(9000)),
        optional(this::text),
        optional(this::text),
        optional(this::text),
        spans());
  }

  private Recipient recipient() {
    return new Recipient(text(), spans());
  }

  private Signer signer() {
    return new Signer(optional(this::text), optional(this::text), optional(this::text), spans());
  }

  private Citation citation() {
    return new Citation(
        text(),
        optional(this::text),
        number(),
        optional(this::date),
        optional(this::text),
        choice(Relation.class),
        spans());
  }

  private Task task(int depth) {
    return new Task(
        random.nextInt(5) == 0 ? "" : text(),
        choice(TaskKind.class),
        random.nextInt(5) == 0 ? "" : text(),
        list(() -> new Assignee(text(), choice(AssigneeRole.class), spans())),
        list(this::recipient),
        list(this::deadline),
        random.nextBoolean(),
        depth > 3 ? List.of() : list(() -> task(depth + 1)),
        spans());
  }

  private Deadline deadline() {
    DeadlineKind kind = choice(DeadlineKind.class);
    return new Deadline(
        text(),
        kind,
        optional(() -> choice(DeadlineRelation.class)),
        term(kind),
        new Window(
            optional(() -> date().minusYears(200)),
            optional(this::date),
            Set.copyOf(list(() -> choice(Assumption.class)))),
        optional(this::text),
        spans());
  }

  private Term term(DeadlineKind kind) {
    Term term =
        switch (kind) {
          case DATE, PERIOD, RELATIVE -> Term.of(text());
          case RECURRING -> Term.recurring("FREQ=" + text());
          case EVENT -> Term.event(text());
        };
    Term anchored = random.nextBoolean() ? term.withAnchor(choice(Anchor.class)) : term;
    Term lunar = random.nextBoolean() ? anchored.writtenInLunar("12-23") : anchored;
    return random.nextBoolean() ? lunar.inWorkingDays() : lunar.withCondition(text());
  }

  private List<Span> spans() {
    return list(this::span);
  }

  private Span span() {
    int start = random.nextInt(1000);
    return new Span(start, start + random.nextInt(100));
  }

  private LocalDate date() {
    return LocalDate.of(1945, 9, 2).plusDays(random.nextInt(36500));
  }

  /** Never blank: it begins with a letter or a digit. */
  private String text() {
    StringBuilder text = new StringBuilder().append(random.nextInt(100));
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <E extends Enum<E>> E choice(Class<E> choices) {
    E[] constants = choices.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private <T> void maybe(Supplier<T> value, Consumer<T> consumer) {
    optional(value).ifPresent(consumer);
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> element) {
    return Stream.generate(element).limit(random.nextInt(3)).toList();
  }
}
