// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Missing;
import congvan.index.Facet;
import congvan.index.Statistics;
import congvan.json.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an index holds as an object of JSON: {@code {"letters":80,"tasks":145,...}}. */
final class StatsJson {
  private StatsJson() {}

  static String write(IndexStatistics statistics) {
    Statistics whole = statistics.whole();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("letters", whole.letters());
    members.put("tasks", whole.tasks());
    members.put("bytes", whole.bytes());
    members.put("first", whole.first());
    members.put("last", whole.last());
    members.put("year", counts(whole.years()));
    members.put("type", counts(whole.types()));
    statistics.letters().forEach(it -> members.put(name(it), counts(it.values())));
    statistics.tasks().forEach(it -> members.put(name(it), counts(it.values())));
    members.put("missing", statistics.missing().stream().map(StatsJson::members).toList());
    return PlainJson.write(members);
  }

  private static String name(Facet facet) {
    return facet.field().name().toLowerCase(Locale.ROOT);
  }

  private static List<Map<String, Object>> counts(List<Facet.Count> values) {
    return values.stream().map(it -> valueAndCount(it.value(), it.count())).toList();
  }

  private static Map<String, Object> valueAndCount(String value, int count) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("value", value);
    members.put("count", count);
    return members;
  }

  private static Map<String, Object> members(Missing missing) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", missing.named().number());
    members.put("issuedOn", missing.named().issuedOn());
    members.put("issuer", missing.named().issuer());
    members.put("letters", missing.letters());
    return members;
  }
}
