// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.letter.Term;
import congvan.letter.Window;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class LetterSchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNode SCHEMA = MAPPER.readTree(LetterJson.schema());

  /** Records whose members stand beside those of the record that holds them. */
  private static final Set<Class<?>> FLAT = Set.of(Term.class, Window.class);

  @Test
  void everyComponentIsDescribedAndNothingElse() {
    Set<Class<?>> seen = new HashSet<>();
    agree(Letter.class, SCHEMA, seen);

    assertThat(seen).hasSize(15);
  }

  @Test
  void everyMemberSaysWhatItIsInBothLanguages() {
    List<JsonNode> members =
        Stream.concat(Stream.of(SCHEMA), SCHEMA.path("$defs").values().stream())
            .flatMap(object -> object.path("properties").values().stream())
            .toList();

    assertThat(members).hasSizeGreaterThan(70);
    assertThat(members).allMatch(member -> !member.path("description").asString("").isBlank());
  }

  @Test
  void theNamesOfPlacedValuesAreTheSame() {
    JsonNode members = SCHEMA.path("properties");

    assertThat(members.path("spans").path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Letter.PLACED);
    assertThat(texts(members.path("inferred").path("items").path("enum")))
        .containsExactlyInAnyOrderElementsOf(Letter.PLACED);
  }

  @Test
  void theOrderOfTheMembersIsTheSame() {
    assertThat(SCHEMA.path("properties").propertyNames())
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of("schemaVersion", "source"), Member.ALL.stream().map(Member::name))
                .toList());
  }

  @Test
  void theSampleKeepsToIt() {
    assertThat(faults(LetterJson.standard().withText().write(SampleLetters.full()))).isEmpty();
  }

  @Property(seed = "20261122", tries = 200)
  void anyLetterKeepsToIt(@ForAll long seed) {
    Letter letter = new RandomLetters(seed).letter();

    assertThat(faults(LetterJson.standard().withText().write(letter))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"OFFICIAL_DOCUMENT" | "kind":"LETTER"          | .kind: enum
          "place":"An Hải"           | "place":""               | .place: minLength
          "place":"An Hải"           | "plaice":"An Hải"        | .plaice: not described
          "issuedOn":"2024-03-15"    | "issuedOn":"2024-02-31"  | .issuedOn: format
          "year":2024                | "year":24                | .number.year: minimum
          "ocr":true                 | "ocr":false              | .source.ocr: const
          "code":"QĐ",               | ``                       | .type: required
          "text":"Phân công"         | "text":7                 | .tasks[].text: type
          FREQ=MONTHLY               | RRULE:FREQ=MONTHLY       | .deadlines[].rrule: pattern
          """)
  void aFaultIsSeen(String part, String replacement, String fault) {
    String json = LetterJson.standard().write(SampleLetters.full());

    assertThat(json).contains(part);
    assertThat(faults(json.replace(part, replacement))).anyMatch(found -> found.startsWith(fault));
  }

  private static List<String> faults(String json) {
    return SchemaCheck.faults(SCHEMA, MAPPER.readTree(json));
  }

  private static void agree(Class<?> record, JsonNode schema, Set<Class<?>> seen) {
    if (!seen.add(record)) {
      return;
    }
    JsonNode members = schema.path("properties");
    assertThat(members.propertyNames())
        .as(record.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(memberNames(record).toList());
    components(record)
        .filter(component -> !component.getName().equals("spans"))
        .forEach(component -> agree(component, members.path(component.getName()), seen));
  }

  private static void agree(RecordComponent component, JsonNode member, Set<Class<?>> seen) {
    Class<?> type = valueType(component.getGenericType());
    JsonNode schema = member.has("items") ? member.path("items") : member;
    if (type.isRecord()) {
      agree(type, SCHEMA.at(schema.path("$ref").stringValue().substring(1)), seen);
    } else if (type.isEnum()) {
      assertThat(texts(schema.path("enum")))
          .as(component.toString())
          .containsExactlyElementsOf(constants(type));
    }
  }

  private static Stream<String> memberNames(Class<?> record) {
    Stream<String> names = components(record).flatMap(c -> memberNames(record, c));
    return record == Letter.class ? Stream.concat(Stream.of("schemaVersion"), names) : names;
  }

  private static Stream<String> memberNames(Class<?> record, RecordComponent component) {
    boolean ownPlaces = component.getName().equals("spans") && record != Letter.class;
    return ownPlaces ? Stream.of("span", "spans") : Stream.of(component.getName());
  }

  private static Stream<RecordComponent> components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(
            component ->
                FLAT.contains(component.getType())
                    ? components(component.getType())
                    : Stream.of(component));
  }

  /** What an Optional, a list or a set holds, or the type itself. */
  private static Class<?> valueType(Type type) {
    return type instanceof ParameterizedType holder
        ? valueType(holder.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.values().stream().map(JsonNode::stringValue).toList();
  }
}
