// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LineRole;
import congvan.letter.Copy;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import congvan.testdata.GeneratedLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a letter says of itself in its header and closing. */
enum Fact {
  NUMBER(LineRole.NUMBER),
  ISSUED_ON(LineRole.PLACE_AND_DATE),
  ISSUER(LineRole.ISSUER),
  RECIPIENTS(LineRole.RECIPIENT),
  COPIES(LineRole.COPY),
  SIGNER(LineRole.SIGNER),
  POSITION(LineRole.POSITION),
  AUTHORITY(LineRole.AUTHORITY);

  private final LineRole role;

  Fact(LineRole role) {
    this.role = role;
  }

  /** The role of the lines that say it. */
  LineRole role() {
    return role;
  }

  /** Its values by construction. */
  List<String> in(GeneratedLetter letter) {
    return switch (this) {
      case NUMBER -> List.of(letter.header().number());
      case ISSUED_ON -> List.of(letter.header().issuedOn().toString());
      case ISSUER -> List.of(letter.header().issuer());
      case RECIPIENTS -> letter.recipients();
      case COPIES -> letter.copies();
      case SIGNER -> letter.signer().name().stream().toList();
      case POSITION -> List.of(letter.signer().position());
      case AUTHORITY -> letter.signer().authority().stream().toList();
    };
  }

  /** Its values as they were read. */
  List<String> in(Letter letter) {
    return switch (this) {
      case NUMBER -> letter.number().map(DocumentNumber::text).stream().toList();
      case ISSUED_ON -> letter.issuedOn().map(LocalDate::toString).stream().toList();
      case ISSUER -> letter.issuer().map(Issuer::name).stream().toList();
      case RECIPIENTS -> letter.recipients().stream().map(Recipient::name).toList();
      case COPIES -> letter.copies().stream().map(Fact::asWritten).toList();
      case SIGNER -> signer(letter, Signer::name);
      case POSITION -> signer(letter, Signer::position);
      case AUTHORITY -> signer(letter, Signer::authority);
    };
  }

  /** A number or a day is right or wrong; of a name a scan may have changed some letters. */
  boolean same(String truth, String value) {
    return switch (this) {
      case NUMBER -> Likeness.letters(truth).equals(Likeness.letters(value));
      case ISSUED_ON -> truth.equals(value);
      default -> Likeness.near(truth, value);
    };
  }

  /** Whether a person could still read it in these lines. */
  boolean legible(String truth, String lines) {
    return switch (this) {
      case NUMBER -> Likeness.letters(lines).contains(Likeness.letters(truth));
      case ISSUED_ON -> WrittenDay.of(lines).filter(LocalDate.parse(truth)::equals).isPresent();
      default -> Likeness.standsIn(truth, lines);
    };
  }

  private static String asWritten(Copy copy) {
    return copy.name() + copy.purpose().map(purpose -> " (" + purpose + ")").orElse("");
  }

  private static List<String> signer(Letter letter, Function<Signer, Optional<String>> part) {
    return letter.signer().flatMap(part).stream().toList();
  }
}
