// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import static org.apache.lucene.document.Field.Store.NO;
import static org.apache.lucene.document.Field.Store.YES;

import congvan.json.LetterJson;
import congvan.letter.Assignee;
import congvan.letter.Copy;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** A letter as Lucene's documents: its tasks, and the letter itself behind them. */
final class LetterDocuments {
  private static final LetterJson JSON = LetterJson.standard().withText();

  private final Letter letter;

  private LetterDocuments(Letter letter) {
    this.letter = letter;
  }

  static List<Document> of(Letter letter) {
    LetterDocuments made = new LetterDocuments(letter);
    List<Document> documents = new ArrayList<>();
    LetterTasks.of(letter).forEach(task -> documents.add(made.document(task)));
    documents.add(made.letter());
    return documents;
  }

  private Document letter() {
    Document document = new Document();
    document.add(new StringField(LetterSchema.WHAT, LetterSchema.LETTER, NO));
    document.add(new StringField(LetterSchema.PATH, letter.source().path(), YES));
    document.add(new StringField(LetterSchema.CONTENT, letter.source().sha256(), YES));
    document.add(new StoredField(LetterSchema.JSON, JSON.write(letter)));
    document.add(new TextField(LetterSchema.TEXT, letter.text(), NO));
    addKnownBy(document);
    letter.subject().ifPresent(it -> addText(document, LetterSchema.SUBJECT, it));
    letter.recipients().stream()
        .map(Recipient::name)
        .forEach(it -> addText(document, LetterSchema.RECIPIENT, it));
    letter.copies().stream()
        .map(Copy::name)
        .forEach(it -> addText(document, LetterSchema.RECIPIENT, it));
    letter.citations().forEach(it -> addCited(document, it.number()));
    addFacets(document);
    letter.allDeadlines().forEach(it -> addDue(document, it));
    LetterTasks.of(letter).stream()
        .flatMap(task -> task.assignees().stream())
        .map(Assignee::name)
        .distinct()
        .forEach(it -> addText(document, LetterSchema.ASSIGNEE, it));
    return document;
  }

  private Document document(FoundTask task) {
    Document document = new Document();
    document.add(new StringField(LetterSchema.WHAT, LetterSchema.TASK, NO));
    document.add(new StringField(LetterSchema.PATH, letter.source().path(), YES));
    document.add(new StoredField(LetterSchema.ITEM, task.path()));
    addText(document, LetterSchema.TEXT, task.text());
    addKnownBy(document);
    task.assignees().forEach(it -> addText(document, LetterSchema.ASSIGNEE, it.name()));
    task.assignees().forEach(it -> addFacet(document, LetterSchema.ASSIGNEE, it.name()));
    task.deadlines().forEach(it -> addDue(document, it));
    addFacets(document);
    return document;
  }

  /** What a letter and each of its tasks are asked for by. */
  private void addKnownBy(Document document) {
    letter.number().ifPresent(it -> addNumber(document, it));
    letter.type().map(DocumentType::name).ifPresent(it -> addText(document, LetterSchema.TYPE, it));
    letter.issuer().ifPresent(it -> addIssuer(document, it));
    letter
        .signer()
        .flatMap(Signer::name)
        .ifPresent(it -> addText(document, LetterSchema.SIGNER, it));
    letter.issuedOn().ifPresent(it -> document.add(day(LetterSchema.ISSUED, it)));
  }

  private static void addNumber(Document document, DocumentNumber number) {
    addText(document, LetterSchema.NUMBER, number.text());
    document.add(new StringField(LetterSchema.NUMBER_KEY, NumberKey.of(number.text()), NO));
  }

  private static void addIssuer(Document document, Issuer issuer) {
    addText(document, LetterSchema.ISSUER, issuer.name());
    issuer.parent().ifPresent(it -> addText(document, LetterSchema.ISSUER, it));
  }

  private static void addCited(Document document, DocumentNumber number) {
    addText(document, LetterSchema.CITES, number.text());
    document.add(new StringField(LetterSchema.CITES_KEY, NumberKey.of(number.text()), NO));
  }

  private static void addDue(Document document, Deadline deadline) {
    deadline.window().latest().ifPresent(it -> document.add(day(LetterSchema.DUE, it)));
  }

  private void addFacets(Document document) {
    addFacet(document, LetterSchema.TYPE, letter.type().map(DocumentType::name));
    addFacet(document, LetterSchema.ISSUER, letter.issuer().map(Issuer::name));
    addFacet(document, LetterSchema.SIGNER, letter.signer().flatMap(Signer::name));
    addFacet(document, "year", letter.issuedOn().map(it -> String.valueOf(it.getYear())));
    addFacet(document, "urgency", letter.urgency().map(Enum::name));
  }

  private static void addFacet(Document document, String dimension, Optional<String> value) {
    value.ifPresent(it -> addFacet(document, dimension, it));
  }

  private static void addFacet(Document document, String dimension, String value) {
    document.add(new SortedSetDocValuesFacetField(dimension, value));
  }

  private static void addText(Document document, String field, String text) {
    document.add(new TextField(field, text, NO));
  }

  private static IntField day(String field, LocalDate day) {
    return new IntField(field, (int) day.toEpochDay(), NO);
  }
}
