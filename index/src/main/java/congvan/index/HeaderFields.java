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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/**
 * What a letter is known by: the words of its header, and the values that it and each of its tasks
 * are sorted and counted by. Reused from letter to letter; for one thread.
 */
final class HeaderFields {
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

  HeaderFields(AnalyzedText analyzed) {
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

  /** The fields of a letter alone, good until the next call. */
  List<Field> ofLetter(Letter letter) {
    fields.clear();
    addWords(letter);
    addNumbers(letter);
    return fields;
  }

  /** The fields of a letter and of each of its tasks. */
  static List<Field> ofEach(Letter letter) {
    List<Field> each = new ArrayList<>();
    String path = letter.source().path();
    each.add(Fields.key(LetterSchema.PATH, path));
    each.add(new SortedDocValuesField(LetterSchema.PATH, new BytesRef(path)));
    letter.issuedOn().ifPresent(it -> each.add(Fields.day(LetterSchema.ISSUED, it)));
    values(letter).forEach((field, value) -> each.add(Fields.value(field, value)));
    return each;
  }

  /** The words of the subject once more, as one more text of the letter's words. */
  Field subjectAgain() {
    return subjectAgain;
  }

  private void addWords(Letter letter) {
    add(type, letter.type().map(DocumentType::name).stream());
    add(issuer, letter.issuer().stream().flatMap(HeaderFields::names));
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

  private static Map<ValueField, String> values(Letter letter) {
    Map<ValueField, String> values = new EnumMap<>(ValueField.class);
    letter.type().ifPresent(it -> values.put(ValueField.TYPE, it.name()));
    letter.issuer().ifPresent(it -> values.put(ValueField.ISSUER, it.name()));
    letter.signer().flatMap(Signer::name).ifPresent(it -> values.put(ValueField.SIGNER, it));
    letter.issuedOn().ifPresent(it -> values.put(ValueField.YEAR, String.valueOf(it.getYear())));
    letter.urgency().ifPresent(it -> values.put(ValueField.URGENCY, it.name()));
    letter.secrecy().ifPresent(it -> values.put(ValueField.SECRECY, it.name()));
    letter.status().ifPresent(it -> values.put(ValueField.STATUS, it.name()));
    return values;
  }
}
