// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Plain values as JSON, for answers that are no letters: what was searched, counted, or related.
 * Stateless and safe to share between threads.
 */
public final class PlainJson {
  private PlainJson() {}

  /**
   * Returns an object on one line, without its end, its members in the order of the map.
   *
   * @param members each a text, a number, a truth value, an enum or a day (both as text), a map or
   *     a collection of such, or an {@link Optional} of one; what is absent or an empty collection
   *     is left out
   */
  public static String write(Map<String, ?> members) {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator =
        LetterJson.FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
      writeObject(generator, members);
    }
    return buffer.toString();
  }

  private static void writeObject(JsonGenerator generator, Map<?, ?> members) {
    generator.writeStartObject();
    members.forEach((name, value) -> writeMember(generator, String.valueOf(name), value));
    generator.writeEndObject();
  }

  private static void writeMember(JsonGenerator generator, String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> writeMember(generator, name, present));
    } else if (!(value instanceof Collection<?> values && values.isEmpty())) {
      generator.writeName(name);
      writeValue(generator, value);
    }
  }

  private static void writeValue(JsonGenerator generator, Object value) {
    switch (value) {
      case Map<?, ?> members -> writeObject(generator, members);
      case Collection<?> values -> writeArray(generator, values);
      case Boolean truth -> generator.writeBoolean(truth);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Number number -> generator.writeNumber(number.doubleValue());
      case Enum<?> choice -> generator.writeString(choice.name());
      default -> generator.writeString(WellFormed.text(value.toString()));
    }
  }

  private static void writeArray(JsonGenerator generator, Collection<?> values) {
    generator.writeStartArray();
    values.forEach(value -> writeValue(generator, value));
    generator.writeEndArray();
  }
}
