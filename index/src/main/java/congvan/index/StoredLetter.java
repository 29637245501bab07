// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterKind;
import congvan.letter.Secrecy;
import congvan.letter.Signer;
import congvan.letter.Status;
import congvan.letter.Urgency;
import congvan.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * A letter as the index keeps it, compressed: first what lists show, then the text, then the rest,
 * so that each can be had without what follows it. What changes here changes {@link
 * LetterSchema#VERSION}, and so does a change of the records of a letter.
 */
final class StoredLetter {
  private static final Set<String> ONLY = Set.of(LetterSchema.STORED);

  private final String path;
  private final Optional<DocumentNumber> number;
  private final Optional<DocumentType> type;
  private final Optional<Issuer> issuer;
  private final Optional<LocalDate> issuedOn;
  private final Optional<String> subject;
  private final Optional<Signer> signer;
  private final Unpacker rest;

  private StoredLetter(Unpacker in) {
    path = in.text();
    number = in.optional(PackedHeader::number);
    type = in.optional(PackedHeader::type);
    issuer = in.optional(PackedHeader::issuer);
    issuedOn = in.optional(Unpacker::day);
    subject = in.optionalText();
    signer = in.optional(PackedHeader::signer);
    rest = in;
  }

  /** Packs a letter into bytes. */
  static byte[] packed(Letter letter, Packer out) {
    out.begin();
    out.text(letter.source().path());
    out.optional(letter.number(), PackedHeader::number);
    out.optional(letter.type(), PackedHeader::type);
    out.optional(letter.issuer(), PackedHeader::issuer);
    out.optional(letter.issuedOn(), Packer::day);
    out.text(letter.subject());
    out.optional(letter.signer(), PackedHeader::signer);
    out.text(letter.text());
    packRest(letter, out);
    return out.packed();
  }

  private static void packRest(Letter letter, Packer out) {
    PackedHeader.source(out, letter.source());
    out.choice(letter.kind());
    out.optional(letter.status(), Packer::choice);
    out.text(letter.place());
    out.optional(letter.urgency(), Packer::choice);
    out.optional(letter.secrecy(), Packer::choice);
    out.list(letter.recipients(), PackedHeader::recipient);
    out.list(letter.copies(), PackedHeader::copy);
    out.text(letter.archive());
    out.list(letter.citations(), PackedHeader::citation);
    out.list(letter.tasks(), PackedTasks::task);
    out.list(letter.dates(), PackedTasks::date);
    out.list(letter.deadlines(), PackedTasks::deadline);
    out.list(letter.warnings(), PackedTasks::warning);
    out.list(letter.spans().entrySet(), StoredLetter::packPlaces);
    out.list(letter.inferred(), Packer::text);
  }

  private static void packPlaces(Packer out, Map.Entry<String, List<Span>> places) {
    out.text(places.getKey());
    out.spans(places.getValue());
  }

  /** What lists show of the letter of this document. */
  static LetterSummary summary(StoredFields documents, int document) throws IOException {
    return read(documents, document, StoredLetter::summary);
  }

  /** The text of the letter of this document. */
  static String text(StoredFields documents, int document) throws IOException {
    return read(documents, document, stored -> stored.rest.text());
  }

  /** The letter of this document, with its text. */
  static Letter letter(StoredFields documents, int document) throws IOException {
    return read(documents, document, StoredLetter::letter);
  }

  private static <T> T read(StoredFields documents, int document, Function<StoredLetter, T> wanted)
      throws IOException {
    BytesRef packed = documents.document(document, ONLY).getBinaryValue(LetterSchema.STORED);
    try (Unpacker in = new Unpacker(packed)) {
      return wanted.apply(new StoredLetter(in));
    }
  }

  private LetterSummary summary() {
    return new LetterSummary(
        path,
        number.map(DocumentNumber::text),
        type.map(DocumentType::name),
        issuer.map(Issuer::name),
        issuer.flatMap(Issuer::parent),
        issuedOn,
        subject,
        signer.flatMap(Signer::name));
  }

  private Letter letter() {
    String text = rest.text();
    return new Letter(
        PackedHeader.source(rest, path, text),
        rest.choice(LetterKind.class),
        rest.optional(it -> it.choice(Status.class)),
        type,
        number,
        issuer,
        rest.optionalText(),
        issuedOn,
        subject,
        rest.optional(it -> it.choice(Urgency.class)),
        rest.optional(it -> it.choice(Secrecy.class)),
        rest.list(PackedHeader::recipient),
        rest.list(PackedHeader::copy),
        rest.optionalText(),
        signer,
        rest.list(PackedHeader::citation),
        rest.list(PackedTasks::task),
        rest.list(PackedTasks::date),
        rest.list(PackedTasks::deadline),
        rest.list(PackedTasks::warning),
        places(),
        new HashSet<>(rest.list(Unpacker::text)));
  }

  private Map<String, List<Span>> places() {
    Map<String, List<Span>> places = new HashMap<>();
    int count = rest.integer();
    for (int i = 0; i < count; i++) {
      places.put(rest.text(), rest.spans());
    }
    return places;
  }
}
