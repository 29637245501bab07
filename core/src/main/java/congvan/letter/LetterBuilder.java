// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what is known about a letter; what is never said stays absent. One thread, one letter:
 *
 * <pre>{@code
 * Letter letter = new LetterBuilder(source).place("Hà Tĩnh").spans("place", List.of(span)).build();
 * }</pre>
 */
public final class LetterBuilder {
  private final Source source;
  private LetterKind kind = LetterKind.OFFICIAL_DOCUMENT;
  private Optional<Status> status = Optional.empty();
  private Optional<DocumentType> type = Optional.empty();
  private Optional<DocumentNumber> number = Optional.empty();
  private Optional<Issuer> issuer = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<LocalDate> issuedOn = Optional.empty();
  private Optional<String> subject = Optional.empty();
  private Optional<Urgency> urgency = Optional.empty();
  private Optional<Secrecy> secrecy = Optional.empty();
  private List<Recipient> recipients = List.of();
  private List<Copy> copies = List.of();
  private Optional<String> archive = Optional.empty();
  private Optional<Signer> signer = Optional.empty();
  private List<Citation> citations = List.of();
  private List<Task> tasks = List.of();
  private List<DateMention> dates = List.of();
  private List<Deadline> deadlines = List.of();
  private List<Warning> warnings = List.of();
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final Set<String> inferred = new HashSet<>();

  public LetterBuilder(Source source) {
    this.source = source;
  }

  public LetterBuilder kind(LetterKind value) {
    this.kind = value;
    return this;
  }

  public LetterBuilder status(Status value) {
    this.status = Optional.of(value);
    return this;
  }

  public LetterBuilder type(DocumentType value) {
    this.type = Optional.of(value);
    return this;
  }

  public LetterBuilder number(DocumentNumber value) {
    this.number = Optional.of(value);
    return this;
  }

  public LetterBuilder issuer(Issuer value) {
    this.issuer = Optional.of(value);
    return this;
  }

  public LetterBuilder place(String value) {
    this.place = Optional.of(value);
    return this;
  }

  public LetterBuilder issuedOn(LocalDate value) {
    this.issuedOn = Optional.of(value);
    return this;
  }

  public LetterBuilder subject(String value) {
    this.subject = Optional.of(value);
    return this;
  }

  public LetterBuilder urgency(Urgency value) {
    this.urgency = Optional.of(value);
    return this;
  }

  public LetterBuilder secrecy(Secrecy value) {
    this.secrecy = Optional.of(value);
    return this;
  }

  public LetterBuilder recipients(List<Recipient> value) {
    this.recipients = value;
    return this;
  }

  public LetterBuilder copies(List<Copy> value) {
    this.copies = value;
    return this;
  }

  public LetterBuilder archive(String value) {
    this.archive = Optional.of(value);
    return this;
  }

  public LetterBuilder signer(Signer value) {
    this.signer = Optional.of(value);
    return this;
  }

  public LetterBuilder citations(List<Citation> value) {
    this.citations = value;
    return this;
  }

  public LetterBuilder tasks(List<Task> value) {
    this.tasks = value;
    return this;
  }

  public LetterBuilder dates(List<DateMention> value) {
    this.dates = value;
    return this;
  }

  public LetterBuilder deadlines(List<Deadline> value) {
    this.deadlines = value;
    return this;
  }

  public LetterBuilder warnings(List<Warning> value) {
    this.warnings = value;
    return this;
  }

  /** Says where a plain value stands, by its name in {@link Letter#PLACED}. */
  public LetterBuilder spans(String name, List<Span> places) {
    this.spans.put(name, places);
    return this;
  }

  /** Says that a plain value, named as in {@link Letter#PLACED}, is not written in the letter. */
  public LetterBuilder inferred(String name) {
    this.inferred.add(name);
    return this;
  }

  public Letter build() {
    return new Letter(
        source,
        kind,
        status,
        type,
        number,
        issuer,
        place,
        issuedOn,
        subject,
        urgency,
        secrecy,
        recipients,
        copies,
        archive,
        signer,
        citations,
        tasks,
        dates,
        deadlines,
        warnings,
        spans,
        inferred);
  }
}
