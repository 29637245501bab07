// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.Citation;
import congvan.letter.DocumentNumber;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Relation;
import congvan.letter.Source;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An invented letter in the making: what the graph looks at, written briefly. A document is written
 * {@code number | day | issuer < body above}, with an empty place for what is unknown.
 */
final class Invented {
  private final String path;
  private final String[] parts;
  private final List<Citation> citations = new ArrayList<>();
  private String text = "";

  private Invented(String path, String document) {
    this.path = path;
    this.parts = parts(document);
  }

  static Invented letter(String path, String document) {
    return new Invented(path, document);
  }

  /** Cites a document; what is said of it is written as above. */
  Invented cites(Relation relation, String document) {
    String[] said = parts(document);
    citations.add(
        new Citation(
            "Văn bản số " + said[0],
            Optional.empty(),
            DocumentNumber.of(said[0]),
            filled(said[1]).map(LocalDate::parse),
            filled(said[2]),
            relation,
            List.of()));
    return this;
  }

  Invented text(String changed) {
    this.text = changed;
    return this;
  }

  Letter build() {
    LetterBuilder letter = new LetterBuilder(source()).citations(citations);
    filled(parts[0]).map(DocumentNumber::of).ifPresent(letter::number);
    filled(parts[1]).map(LocalDate::parse).ifPresent(letter::issuedOn);
    filled(parts[2]).map(Invented::issuer).ifPresent(letter::issuer);
    return letter.build();
  }

  private static String[] parts(String document) {
    String[] parts = (document + " | | ").split(" *\\| *", -1);
    return new String[] {parts[0].strip(), parts[1].strip(), parts[2].strip()};
  }

  private static Optional<String> filled(String part) {
    return Optional.of(part).filter(Predicate.not(String::isEmpty));
  }

  private static Issuer issuer(String written) {
    String[] names = written.split(" *< *", -1);
    Optional<String> parent = names.length > 1 ? Optional.of(names[1]) : Optional.empty();
    return new Issuer(names[0], parent, List.of());
  }

  private Source source() {
    String whole = text.isEmpty() ? "Văn bản " + String.join(" ", parts) : text;
    return new Source(
        path,
        digest(whole),
        "text/plain",
        whole.length(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        whole);
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
