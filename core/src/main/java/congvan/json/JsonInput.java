// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import congvan.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads the members of one object and says which one is wrong. Members it does not know are let be:
 * the contract may grow.
 *
 * @param path where the object stands: empty at the top, else {@code tasks[2].}
 */
record JsonInput(String path, JsonNode node) {
  String text(String name) {
    return required(name, optionalText(name));
  }

  /** Returns the text, empty where it was left out for being so. */
  String textOrEmpty(String name) {
    return optionalText(name).orElse("");
  }

  Optional<String> optionalText(String name) {
    return member(name).map(value -> string(name, value));
  }

  int number(String name) {
    return required(name, optionalNumber(name));
  }

  Optional<Integer> optionalNumber(String name) {
    return member(name).map(value -> integer(name, value));
  }

  Optional<Double> optionalShare(String name) {
    return member(name).map(value -> share(name, value));
  }

  boolean flag(String name) {
    Optional<JsonNode> value = member(name);
    if (value.isPresent() && !value.get().isBoolean()) {
      throw wrong(name, "is neither true nor false");
    }
    return value.isPresent() && value.get().booleanValue();
  }

  <E extends Enum<E>> E choice(String name, Class<E> choices) {
    return required(name, optionalChoice(name, choices));
  }

  <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> choices) {
    return optionalText(name).map(text -> constant(name, text, choices));
  }

  <E extends Enum<E>> Set<E> choices(String name, Class<E> choices) {
    return texts(name).stream()
        .map(text -> constant(name, text, choices))
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<LocalDate> date(String name) {
    return optionalText(name).map(text -> localDate(name, text));
  }

  JsonInput object(String name) {
    return required(name, optionalObject(name));
  }

  Optional<JsonInput> optionalObject(String name) {
    return member(name).map(value -> inner(name, value));
  }

  <T> List<T> list(String name, Function<JsonInput, T> element) {
    List<T> list = new ArrayList<>();
    for (JsonNode value : elements(name)) {
      list.add(element.apply(inner(name + "[" + list.size() + "]", value)));
    }
    return list;
  }

  List<String> texts(String name) {
    return elements(name).stream().map(value -> string(name, value)).toList();
  }

  /** Returns the places, told as {@code span} or {@code spans}. */
  List<Span> spans() {
    return optionalSpan().map(List::of).orElseGet(() -> spans("spans"));
  }

  List<Span> spans(String name) {
    return list(name, JsonInput::asSpan);
  }

  Optional<Span> optionalSpan() {
    return optionalObject("span").map(JsonInput::asSpan);
  }

  private Span asSpan() {
    return new Span(number("start"), number("end"));
  }

  private List<JsonNode> elements(String name) {
    Optional<JsonNode> value = member(name);
    if (value.isPresent() && !value.get().isArray()) {
      throw wrong(name, "is no list");
    }
    return value.map(array -> List.copyOf(array.values())).orElse(List.of());
  }

  private Optional<JsonNode> member(String name) {
    return node.optional(name).filter(value -> !value.isNull());
  }

  private JsonInput inner(String name, JsonNode value) {
    if (!value.isObject()) {
      throw wrong(name, "is no object");
    }
    return new JsonInput(path + name + ".", value);
  }

  private String string(String name, JsonNode value) {
    if (!value.isString()) {
      throw wrong(name, "is no text");
    }
    return value.stringValue();
  }

  private int integer(String name, JsonNode value) {
    if (!value.isInt()) {
      throw wrong(name, "is no whole number");
    }
    return value.intValue();
  }

  private double share(String name, JsonNode value) {
    if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
      throw wrong(name, "is no number from 0 to 1");
    }
    return value.doubleValue();
  }

  private <E extends Enum<E>> E constant(String name, String text, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> wrong(name, "is none of " + Arrays.toString(choices.getEnumConstants())));
  }

  private LocalDate localDate(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(path + name + " is no date: " + text, e);
    }
  }

  private <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> wrong(name, "is missing"));
  }

  private IllegalArgumentException wrong(String name, String reason) {
    return new IllegalArgumentException(path + name + " " + reason);
  }
}
