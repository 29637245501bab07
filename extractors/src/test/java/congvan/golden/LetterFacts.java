// SPDX-License-Identifier: Apache-2.0
package congvan.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a letter says, field by field, from its JSON. */
final class LetterFacts {
  private static final List<String> PLAIN =
      List.of(
          "kind",
          "status",
          "type.code",
          "number.text",
          "number.ordinal",
          "number.year",
          "number.type",
          "number.agency",
          "number.unit",
          "place",
          "issuedOn",
          "subject",
          "urgency",
          "secrecy",
          "archive",
          "signer.name",
          "signer.position",
          "signer.authority",
          "error");

  private final JsonNode letter;
  private final Map<String, List<Fact>> facts = new LinkedHashMap<>();

  private LetterFacts(JsonNode letter) {
    this.letter = letter;
  }

  static LetterFacts of(JsonNode letter) {
    LetterFacts facts = new LetterFacts(letter);
    facts.collect();
    return facts;
  }

  /** Every field, whether it has a fact or not. */
  Set<String> fields() {
    return facts.keySet();
  }

  List<Fact> of(String field) {
    return facts.getOrDefault(field, List.of());
  }

  private void collect() {
    PLAIN.forEach(name -> facts.put(name, text(letter, name)));
    facts.put("issuer.name", inAnyCase("issuer.name"));
    facts.put("issuer.parent", inAnyCase("issuer.parent"));
    collectParties();
    collectCitations();
    collectTasks();
    facts.put("warnings", each("warnings", LetterFacts::code));
  }

  /** The code of a warning, which is all that is expected of it. */
  private static List<Fact> code(JsonNode warning) {
    return List.of(Fact.text((warning.isObject() ? warning.path("code") : warning).asString()));
  }

  private void collectParties() {
    facts.put("recipients", each("recipients", party -> text(party, "name")));
    facts.put("copies", each("copies", party -> text(party, "name")));
    facts.put("copies.purpose", each("copies", copy -> pair(copy, "name", "purpose")));
  }

  private void collectCitations() {
    facts.put("citations", each("citations", cited -> text(cited, "number.text")));
    for (String name : List.of("issuedOn", "issuer", "relation")) {
      facts.put("citations." + name, each("citations", cited -> pair(cited, "number.text", name)));
    }
  }

  private void collectTasks() {
    List<Item> items = Item.of(letter);
    facts.put("tasks", items.stream().map(Item::text).toList());
    facts.put("tasks.path", items.stream().map(item -> item.fact(item.text().toString())).toList());
    facts.put("tasks.kind", ofItems(items, item -> text(item.task(), "kind")));
    facts.put("tasks.table", ofItems(items, item -> text(item.task(), "table")));
    facts.put("tasks.assignees", ofItems(items, item -> parties(item, "assignees")));
    facts.put("tasks.reportTo", ofItems(items, item -> parties(item, "reportTo")));
    facts.put("tasks.deadlines", items.stream().flatMap(LetterFacts::deadlines).toList());
    facts.put("deadlines", each("deadlines", LetterFacts::deadlineOutside));
  }

  private static Stream<Fact> deadlines(Item item) {
    return item.task().path("deadlines").valueStream().map(d -> new DeadlineFact(item.path(), d));
  }

  private static List<Fact> deadlineOutside(JsonNode deadline) {
    return deadline.has("task") ? List.of() : List.of(new DeadlineFact("", deadline));
  }

  private static List<Fact> parties(Item item, String member) {
    return item.task()
        .path(member)
        .valueStream()
        .map(party -> party.path("role").asString() + " " + party.path("name").asString())
        .map(Fact::text)
        .toList();
  }

  private static List<Fact> ofItems(List<Item> items, Function<Item, List<Fact>> facts) {
    return items.stream()
        .flatMap(item -> facts.apply(item).stream().map(fact -> item.fact(fact.toString())))
        .toList();
  }

  private List<Fact> each(String member, Function<JsonNode, List<Fact>> facts) {
    return letter.path(member).valueStream().flatMap(node -> facts.apply(node).stream()).toList();
  }

  private List<Fact> inAnyCase(String path) {
    return text(letter, path).stream()
        .map(fact -> Fact.text(fact.toString().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<Fact> pair(JsonNode node, String key, String value) {
    return text(node, value).stream()
        .map(fact -> Fact.text(at(node, key).asString() + " ~ " + fact))
        .toList();
  }

  private static List<Fact> text(JsonNode node, String path) {
    JsonNode value = at(node, path);
    return value.isMissingNode() ? List.of() : List.of(Fact.text(value.asString()));
  }

  private static JsonNode at(JsonNode node, String path) {
    return node.at("/" + path.replace('.', '/'));
  }
}
