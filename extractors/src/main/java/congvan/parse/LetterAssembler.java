// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.ingest.Recognition;
import congvan.ingest.SourceDocument;
import congvan.layout.Layout;
import congvan.letter.Deadline;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.LetterKind;
import congvan.letter.Signer;
import congvan.letter.Source;
import congvan.letter.Status;
import congvan.letter.Warning;
import congvan.letter.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The one step that decides: from all readings of a letter to the letter. */
final class LetterAssembler {
  private final SourceDocument document;
  private final Layout layout;
  private final Readings readings;
  private final LetterBuilder letter;

  private LetterAssembler(SourceDocument document, Layout layout, Readings readings) {
    this.document = document;
    this.layout = layout;
    this.readings = readings;
    this.letter = new LetterBuilder(source(document));
  }

  static Letter assemble(SourceDocument document, Layout layout, Readings readings) {
    LetterAssembler assembler = new LetterAssembler(document, layout, readings);
    return KindDecision.decide(layout, readings) == LetterKind.OFFICIAL_DOCUMENT
        ? assembler.official()
        : assembler.other();
  }

  private static Source source(SourceDocument document) {
    return new Source(
        document.path(),
        document.sha256(),
        document.mediaType(),
        document.characters(),
        document.pages(),
        document.ocr(),
        document.recognition().flatMap(Recognition::confidence),
        document.encoding(),
        document.text());
  }

  private Letter official() {
    Found<Status> status = StatusDecision.decide(document, layout, readings);
    letter.kind(LetterKind.OFFICIAL_DOCUMENT).status(status.value());
    place(Field.STATUS, status);
    decideHeader();
    decideClosing();
    decideTasks();
    letter.citations(values(Field.CITATIONS));
    return letter.warnings(warnings(LetterWarnings.of(layout, readings, status.value()))).build();
  }

  /** Of what is no official document only the documents that it cites are certain. */
  private Letter other() {
    Warning warning =
        new Warning(
            WarningCode.NOT_AN_OFFICIAL_DOCUMENT,
            "too few parts of an official document were found",
            Optional.empty());
    letter.citations(values(Field.CITATIONS)).dates(values(Field.DATES));
    return letter.kind(LetterKind.OTHER).warnings(warnings(List.of(warning))).build();
  }

  private List<Warning> warnings(List<Warning> ofLetter) {
    Stream<Warning> ofText =
        Stream.concat(
            UnreadPagesWarning.of(document).stream(), EncodingWarning.of(document).stream());
    return Stream.concat(ofText, ofLetter.stream()).toList();
  }

  private void decideHeader() {
    TypeDecision.decide(readings).ifPresent(this::decideType);
    NumberDecision.decide(readings).ifPresent(letter::number);
    decideIssuer();
    take(Field.PLACE, letter::place);
    take(Field.ISSUED_ON, letter::issuedOn);
    take(Field.SUBJECT, letter::subject);
    take(Field.URGENCY, letter::urgency);
    take(Field.SECRECY, letter::secrecy);
  }

  private void decideType(Found<DocumentType> type) {
    letter.type(type.value());
    if (!type.value().inferred()) {
      letter.spans(Field.TYPE.name(), type.spans());
    }
  }

  private void decideIssuer() {
    Optional<Found<String>> parent = readings.best(Field.ISSUER_PARENT);
    parent.ifPresent(found -> place(Field.ISSUER_PARENT, found));
    readings
        .best(Field.ISSUER)
        .ifPresent(
            name ->
                letter.issuer(new Issuer(name.value(), parent.map(Found::value), name.spans())));
  }

  private void decideClosing() {
    letter.recipients(values(Field.RECIPIENTS));
    letter.copies(values(Field.COPIES));
    take(Field.ARCHIVE, letter::archive);
    decideSigner();
  }

  private void decideSigner() {
    Optional<Found<String>> name = readings.best(Field.SIGNER);
    Optional<Found<String>> position = readings.best(Field.SIGNER_POSITION);
    Optional<Found<String>> authority = readings.best(Field.SIGNER_AUTHORITY);
    position.ifPresent(found -> place(Field.SIGNER_POSITION, found));
    authority.ifPresent(found -> place(Field.SIGNER_AUTHORITY, found));
    if (name.isPresent() || position.isPresent() || authority.isPresent()) {
      letter.signer(
          new Signer(
              name.map(Found::value),
              position.map(Found::value),
              authority.map(Found::value),
              name.map(Found::spans).orElse(List.of())));
    }
  }

  private void decideTasks() {
    TaskTree tree = new TaskTree(values(Field.TASKS));
    List<Deadline> deadlines = values(Field.DEADLINES);
    RowDeadlines rows = new RowDeadlines(readings.all(Field.TIME_CELLS), deadlines);
    letter
        .tasks(tree.tasks(values(Field.ASSIGNEES), values(Field.REPORT_TO), deadlines, rows))
        .deadlines(tree.outside(deadlines, rows))
        .dates(values(Field.DATES));
  }

  private <T> List<T> values(Field<T> field) {
    return readings.all(field).stream().map(Found::value).toList();
  }

  private <T> void take(Field<T> field, Consumer<T> member) {
    readings
        .best(field)
        .ifPresent(
            found -> {
              member.accept(found.value());
              place(field, found);
            });
  }

  private <T> void place(Field<T> field, Found<T> found) {
    if (found.spans().isEmpty()) {
      letter.inferred(field.name());
    } else {
      letter.spans(field.name(), found.spans());
    }
  }
}
