// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.lexicon.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of the rules of time, a table for each family. A row is about the rule that its first
 * cell names: a positive one is found by it, a negative one only looks as if it were.
 */
final class RuleCases {
  private static final List<String> FAMILIES =
      List.of("day", "today", "lunar", "period", "interval", "lapse", "recurring", "event");

  private RuleCases() {}

  static List<Table.Row> all() {
    return FAMILIES.stream().flatMap(RuleCases::of).toList();
  }

  private static Stream<Table.Row> of(String family) {
    return Table.beside(RuleCases.class, family + ".cases.tsv").rows().stream();
  }
}
