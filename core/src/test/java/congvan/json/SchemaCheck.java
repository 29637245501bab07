// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON against the part of JSON Schema that the published schema uses, and that nothing is
 * written that the schema does not describe.
 */
final class SchemaCheck {
  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** Returns what is wrong, each with its place; nothing where all is well. */
  static List<String> faults(JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck(schema);
    check.check(schema, value, "");
    return check.faults;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("type") && !isOfType(schema.path("type").stringValue(), value)) {
      faults.add(at + ": type " + schema.path("type") + " against " + value);
      return;
    }
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!holds(keyword.getKey(), keyword.getValue(), value, at)) {
        faults.add(at + ": " + keyword.getKey() + " " + keyword.getValue() + " against " + value);
      }
    }
  }

  private boolean holds(String keyword, JsonNode rule, JsonNode value, String at) {
    return switch (keyword) {
      case "$schema", "$id", "$defs", "title", "description", "type" -> true;
      case "$ref", "properties", "items" -> descend(keyword, rule, value, at);
      case "required" -> rule.valueStream().allMatch(name -> value.has(name.stringValue()));
      case "const" -> value.equals(rule);
      case "enum" -> rule.valueStream().anyMatch(value::equals);
      case "uniqueItems" -> new HashSet<>(value.values()).size() == value.size();
      case "minItems", "minProperties" -> value.size() >= rule.intValue();
      default -> holdsForScalar(keyword, rule, value);
    };
  }

  private static boolean holdsForScalar(String keyword, JsonNode rule, JsonNode value) {
    return switch (keyword) {
      case "minLength" -> value.stringValue().length() >= rule.intValue();
      case "pattern" -> Pattern.compile(rule.stringValue()).matcher(value.stringValue()).find();
      case "format" -> rule.stringValue().equals("date") && isDate(value.stringValue());
      case "minimum" -> value.doubleValue() >= rule.doubleValue();
      case "maximum" -> value.doubleValue() <= rule.doubleValue();
      default -> throw new AssertionError("the schema uses a keyword unknown here: " + keyword);
    };
  }

  private boolean descend(String keyword, JsonNode rule, JsonNode value, String at) {
    switch (keyword) {
      case "$ref" -> check(root.at(rule.stringValue().substring(1)), value, at);
      case "items" -> value.values().forEach(item -> check(rule, item, at + "[]"));
      default -> value.properties().forEach(member -> checkMember(rule, member, at));
    }
    return true;
  }

  private void checkMember(JsonNode members, Map.Entry<String, JsonNode> member, String at) {
    String place = at + "." + member.getKey();
    if (members.has(member.getKey())) {
      check(members.path(member.getKey()), member.getValue(), place);
    } else {
      faults.add(place + ": not described");
    }
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isInt();
      case "number" -> value.isNumber();
      default -> throw new AssertionError("the schema uses a type unknown here: " + type);
    };
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
