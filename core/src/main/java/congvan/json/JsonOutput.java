// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members of objects; those that are absent or empty are left out. */
final class JsonOutput {
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  void text(String name, String value) {
    if (!value.isEmpty()) {
      generator.writeStringProperty(name, WellFormed.text(value));
    }
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  /** Writes a text even where it is empty. */
  void wholeText(String name, String value) {
    generator.writeStringProperty(name, WellFormed.text(value));
  }

  void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  void number(String name, Optional<Integer> value) {
    value.ifPresent(present -> number(name, present));
  }

  /** Writes a share between 0 and 1 in hundredths. */
  void share(String name, Optional<Double> value) {
    value.ifPresent(
        present -> generator.writeNumberProperty(name, Math.round(present * 100) / 100.0));
  }

  /** Writes a flag that is up; one that is not says nothing. */
  void flag(String name, boolean value) {
    if (value) {
      generator.writeBooleanProperty(name, true);
    }
  }

  void choice(String name, Enum<?> value) {
    generator.writeStringProperty(name, value.name());
  }

  void choice(String name, Optional<? extends Enum<?>> value) {
    value.ifPresent(present -> choice(name, present));
  }

  /** Writes the choices in the order in which they are declared; none says nothing. */
  void choices(String name, Collection<? extends Enum<?>> values) {
    texts(
        name,
        values.stream().sorted(Comparator.comparingInt(Enum::ordinal)).map(Enum::name).toList());
  }

  void date(String name, Optional<LocalDate> value) {
    value.ifPresent(present -> generator.writeStringProperty(name, present.toString()));
  }

  <T> void object(String name, T value, BiConsumer<JsonOutput, T> members) {
    generator.writeName(name);
    object(value, members);
  }

  <T> void object(String name, Optional<T> value, BiConsumer<JsonOutput, T> members) {
    value.ifPresent(present -> object(name, present, members));
  }

  <T> void object(T value, BiConsumer<JsonOutput, T> members) {
    generator.writeStartObject();
    members.accept(this, value);
    generator.writeEndObject();
  }

  <T> void list(String name, Collection<T> values, BiConsumer<JsonOutput, T> members) {
    array(name, values, value -> object(value, members));
  }

  /** Writes a list even where it is empty. */
  <T> void wholeList(String name, Collection<T> values, BiConsumer<JsonOutput, T> members) {
    generator.writeArrayPropertyStart(name);
    values.forEach(value -> object(value, members));
    generator.writeEndArray();
  }

  void texts(String name, Collection<String> values) {
    array(name, values, generator::writeString);
  }

  /** Writes one place under the singular name, several as a list under the plural. */
  void spans(Collection<Span> spans) {
    if (spans.size() == 1) {
      place(spans.iterator().next());
    } else {
      spans("spans", spans);
    }
  }

  void spans(String name, Collection<Span> spans) {
    array(name, spans, this::span);
  }

  void span(Optional<Span> span) {
    span.ifPresent(this::place);
  }

  /** Writes the one place of a value. */
  void place(Span span) {
    generator.writeName("span");
    span(span);
  }

  /** On one line even where the rest is indented: there are many. */
  private void span(Span span) {
    generator.writeRawValue("{\"start\":" + span.start() + ",\"end\":" + span.end() + "}");
  }

  private <T> void array(String name, Collection<T> values, Consumer<T> element) {
    if (!values.isEmpty()) {
      generator.writeArrayPropertyStart(name);
      values.forEach(element);
      generator.writeEndArray();
    }
  }
}
