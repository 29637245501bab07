// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.json.LetterJson;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Signer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * A letter as the index keeps it, compressed: first what lists show, then the text, then the JSON,
 * so that each can be had without what follows it.
 */
final class StoredLetter {
  private static final Set<String> ONLY = Set.of(LetterSchema.STORED);

  private final Unpacker unpacker;

  private StoredLetter(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  /** Packs a letter; the bytes are the packer's and change with the next letter. */
  static Packer pack(Letter letter, Packer packer) {
    packer.begin();
    for (Optional<String> part : summaryOf(letter)) {
      packer.add(part.orElse(""));
    }
    packer.add(letter.text());
    packer.add(LetterJson.standard().write(letter));
    return packer;
  }

  private static List<Optional<String>> summaryOf(Letter letter) {
    return List.of(
        Optional.of(letter.source().path()),
        letter.number().map(DocumentNumber::text),
        letter.type().map(DocumentType::name),
        letter.issuer().map(Issuer::name),
        letter.issuer().flatMap(Issuer::parent),
        letter.issuedOn().map(LocalDate::toString),
        letter.subject(),
        letter.signer().flatMap(Signer::name));
  }

  /** What lists show of the letter of this document. */
  static LetterSummary summary(StoredFields documents, int document) throws IOException {
    return new StoredLetter(new Unpacker(packed(documents, document))).summary();
  }

  /** The text of the letter of this document. */
  static String text(StoredFields documents, int document) throws IOException {
    return new StoredLetter(new Unpacker(packed(documents, document))).text();
  }

  /** The letter of this document, with its text. */
  static Letter letter(StoredFields documents, int document) throws IOException {
    StoredLetter stored = new StoredLetter(new Unpacker(packed(documents, document)));
    String text = stored.text();
    return LetterJson.read(stored.unpacker.next(), text);
  }

  private static BytesRef packed(StoredFields documents, int document) throws IOException {
    return documents.document(document, ONLY).getBinaryValue(LetterSchema.STORED);
  }

  private String text() {
    summary();
    return unpacker.next();
  }

  private LetterSummary summary() {
    return new LetterSummary(
        unpacker.next(),
        next(),
        next(),
        next(),
        next(),
        next().map(LocalDate::parse),
        next(),
        next());
  }

  private Optional<String> next() {
    return Optional.of(unpacker.next()).filter(part -> !part.isEmpty());
  }
}
