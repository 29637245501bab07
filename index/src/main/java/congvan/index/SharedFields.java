// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.AnalyzedText;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import congvan.query.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * What a letter and each of its tasks are known by, analysed once for all of them. Reused from
 * letter to letter; for one thread.
 */
final class SharedFields {
  private final WordsField number;
  private final WordsField type;
  private final WordsField issuer;
  private final WordsField subject;
  private final WordsField signer;
  private final WordsField recipient;
  private final WordsField place;
  private final WordsField cites;
  private final Field subjectAgain;
  private final List<Field> fields = new ArrayList<>();

  SharedFields(AnalyzedText analyzed) {
    number = new WordsField(LetterSchema.NUMBER, FieldKinds.PRESENT, analyzed);
    type = new WordsField(LetterSchema.TYPE, FieldKinds.WORDS, analyzed);
    issuer = new WordsField(LetterSchema.ISSUER, FieldKinds.WORDS, analyzed);
    subject = new WordsField(LetterSchema.SUBJECT, FieldKinds.RANKED, analyzed);
    subjectAgain = new Field(LetterSchema.TEXT, subject.tokens(), FieldKinds.RANKED);
    signer = new WordsField(LetterSchema.SIGNER, FieldKinds.WORDS, analyzed);
    recipient = new WordsField(LetterSchema.RECIPIENT, FieldKinds.WORDS, analyzed);
    place = new WordsField(LetterSchema.PLACE, FieldKinds.WORDS, analyzed);
    cites = new WordsField(LetterSchema.CITES, FieldKinds.PRESENT, analyzed);
  }

  /** The fields of a letter, good until the next letter. */
  List<Field> of(Letter letter) {
    fields.clear();
    addPath(letter.source().path());
    addWords(letter);
    addNumbers(letter);
    addValues(letter);
    letter.issuedOn().ifPresent(it -> fields.add(Fields.day(LetterSchema.ISSUED, it)));
    return fields;
  }

  /** The words of the subject once more, as one more text of the letter's words. */
  Field subjectAgain() {
    return subjectAgain;
  }

  private void addPath(String path) {
    fields.add(Fields.key(LetterSchema.PATH, path));
    fields.add(new SortedDocValuesField(LetterSchema.PATH, new BytesRef(path)));
  }

  private void addWords(Letter letter) {
    add(type, letter.type().map(DocumentType::name).stream());
    add(issuer, letter.issuer().stream().flatMap(SharedFields::names));
    add(subject, letter.subject().stream());
    add(signer, letter.signer().flatMap(Signer::name).stream());
    add(place, letter.place().stream());
    add(
        recipient,
        Stream.concat(
            letter.recipients().stream().map(Recipient::name),
            letter.copies().stream().map(Copy::name)));
  }

  private static Stream<String> names(Issuer issuer) {
    return Stream.concat(Stream.of(issuer.name()), issuer.parent().stream());
  }

  private void add(WordsField field, Stream<String> texts) {
    field.set(texts).ifPresent(fields::add);
  }

  private void addNumbers(Letter letter) {
    Optional<String> own = letter.number().map(DocumentNumber::text);
    add(number, own.stream());
    own.map(NumberKey::of).ifPresent(it -> fields.add(Fields.key(LetterSchema.NUMBER_KEY, it)));
    List<String> cited =
        letter.citations().stream()
            .map(Citation::number)
            .map(DocumentNumber::text)
            .distinct()
            .toList();
    add(cites, cited.stream());
    cited.stream()
        .map(NumberKey::of)
        .distinct()
        .forEach(it -> fields.add(Fields.key(LetterSchema.CITES_KEY, it)));
  }

  private void addValues(Letter letter) {
    addValue(ValueField.TYPE, letter.type().map(DocumentType::name));
    addValue(ValueField.ISSUER, letter.issuer().map(Issuer::name));
    addValue(ValueField.SIGNER, letter.signer().flatMap(Signer::name));
    addValue(ValueField.YEAR, letter.issuedOn().map(it -> String.valueOf(it.getYear())));
    addValue(ValueField.URGENCY, letter.urgency().map(Enum::name));
    addValue(ValueField.SECRECY, letter.secrecy().map(Enum::name));
    addValue(ValueField.STATUS, letter.status().map(Enum::name));
  }

  private void addValue(ValueField field, Optional<String> value) {
    value.ifPresent(it -> fields.add(Fields.value(field, it)));
  }
}
