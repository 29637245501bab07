// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.LetterKind;
import congvan.letter.Secrecy;
import congvan.letter.Status;
import congvan.letter.Urgency;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a letter from its JSON. Apart from the writing, which needs less of Jackson at start. */
final class LetterReader {
  private static final JsonMapper MAPPER = mapper();

  private LetterReader() {}

  static Letter read(String json) {
    JsonInput in = new JsonInput("", tree(json));
    requireVersion(in.text("schemaVersion"));
    LetterBuilder letter = new LetterBuilder(SourceJson.read(in.object("source")));
    readHeader(in, letter);
    readMarks(in, letter);
    readParties(in, letter);
    readBody(in, letter);
    readPlaces(in, letter);
    return letter.build();
  }

  private static JsonNode tree(String json) {
    JsonNode node = parsed(json);
    if (!node.isObject()) {
      throw new IllegalArgumentException("a letter is a JSON object, this is none");
    }
    return node;
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static void requireVersion(String version) {
    if (!version.equals(Letter.SCHEMA_VERSION)) {
      throw new IllegalArgumentException(
          "schemaVersion is " + version + ", known is " + Letter.SCHEMA_VERSION);
    }
  }

  private static void readHeader(JsonInput in, LetterBuilder letter) {
    letter.kind(in.choice("kind", LetterKind.class));
    in.optionalChoice("status", Status.class).ifPresent(letter::status);
    in.optionalObject("type").map(HeaderJson::readType).ifPresent(letter::type);
    in.optionalObject("number").map(HeaderJson::readNumber).ifPresent(letter::number);
    in.optionalObject("issuer").map(HeaderJson::readIssuer).ifPresent(letter::issuer);
    in.optionalText("place").ifPresent(letter::place);
    in.date("issuedOn").ifPresent(letter::issuedOn);
    in.optionalText("subject").ifPresent(letter::subject);
  }

  private static void readMarks(JsonInput in, LetterBuilder letter) {
    in.optionalChoice("urgency", Urgency.class).ifPresent(letter::urgency);
    in.optionalChoice("secrecy", Secrecy.class).ifPresent(letter::secrecy);
  }

  private static void readParties(JsonInput in, LetterBuilder letter) {
    letter.recipients(in.list("recipients", PartiesJson::readRecipient));
    letter.copies(in.list("copies", PartiesJson::readCopy));
    in.optionalText("archive").ifPresent(letter::archive);
    in.optionalObject("signer").map(PartiesJson::readSigner).ifPresent(letter::signer);
  }

  private static void readBody(JsonInput in, LetterBuilder letter) {
    letter.citations(in.list("citations", CitationJson::read));
    letter.tasks(in.list("tasks", TaskJson::read));
    letter.dates(in.list("dates", RemarkJson::readDate));
    letter.deadlines(in.list("deadlines", DeadlineJson::read));
    letter.warnings(in.list("warnings", RemarkJson::readWarning));
  }

  private static void readPlaces(JsonInput in, LetterBuilder letter) {
    in.optionalObject("spans")
        .ifPresent(
            places ->
                places.node().propertyNames().stream()
                    .filter(Letter.PLACED::contains)
                    .forEach(name -> letter.spans(name, places.spans(name))));
    in.texts("inferred").stream().filter(Letter.PLACED::contains).forEach(letter::inferred);
  }

  private static JsonMapper mapper() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNestingDepth(LetterJson.MAX_NESTING)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .build();
  }
}
