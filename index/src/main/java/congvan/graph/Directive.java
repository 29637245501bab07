// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.LetterSummary;
import congvan.index.NumberKey;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document as the graph knows it: by its letters in the index, or only by what letters say of it
 * that cite it.
 *
 * @param number số, ký hiệu
 * @param type the name of its type: {@code Công văn}
 * @param issuer the name of the issuing body, as its letter or as a citation has it
 * @param parent the name of the body above it
 * @param letters the files that hold it, each a copy of the others; none where it is only cited
 */
public record Directive(
    String number,
    Optional<String> type,
    Optional<LocalDate> issuedOn,
    Optional<String> issuer,
    Optional<String> parent,
    Optional<String> subject,
    List<LetterSummary> letters) {
  public Directive {
    letters = List.copyOf(letters);
  }

  /** Whether the index holds it. */
  public boolean indexed() {
    return !letters.isEmpty();
  }

  /** As one letter of the index has it; a letter without a number has an empty one. */
  static Directive of(LetterSummary letter) {
    return new Directive(
        letter.number().orElse(""),
        letter.type(),
        letter.issuedOn(),
        letter.issuer(),
        letter.parent(),
        letter.subject(),
        List.of(letter));
  }

  /** As this letter of the index has it. */
  static Directive of(Letter letter) {
    return of(
        new LetterSummary(
            letter.source().path(),
            letter.number().map(DocumentNumber::text),
            letter.type().map(DocumentType::name),
            letter.issuer().map(Issuer::name),
            letter.issuer().flatMap(Issuer::parent),
            letter.issuedOn(),
            letter.subject(),
            letter.signer().flatMap(Signer::name)));
  }

  /** The two as one: what this one does not know, the other may. */
  Directive with(Directive copy) {
    return new Directive(
        number,
        type.or(copy::type),
        issuedOn.or(copy::issuedOn),
        issuer.or(copy::issuer),
        parent.or(copy::parent),
        subject.or(copy::subject),
        Stream.concat(letters.stream(), copy.letters.stream()).toList());
  }

  /** The issuer as it is compared. */
  Body body() {
    return Body.of(issuer, parent);
  }

  boolean holds(String path) {
    return letters.stream().anyMatch(letter -> letter.path().equals(path));
  }

  /** What tells it from all others of the index. */
  String identity() {
    return indexed()
        ? letters.getFirst().path()
        : NumberKey.of(number) + issuedOn.map(day -> "|" + day).orElse("|" + body().words());
  }
}
