// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/** Makes names of persons and of communes from their syllables. */
final class Names {
  private static final Table PERSONS = Table.named("names");
  private static final Table PLACES = Table.named("syllables");
  private static final List<String> FAMILIES = words(PERSONS, "family");
  private static final List<String> MIDDLES = words(PERSONS, "middle");
  private static final List<String> GIVEN = words(PERSONS, "given");
  private static final List<String> FIRST = words(PLACES, "first");
  private static final List<String> SECOND = words(PLACES, "second");

  private Names() {}

  private static List<String> words(Table table, String kind) {
    return List.of(table.column(kind, 1).getFirst().split(" "));
  }

  static String person(Chance chance) {
    return chance.often(FAMILIES) + " " + chance.of(MIDDLES) + " " + chance.often(GIVEN);
  }

  static String commune(Chance chance) {
    String first = chance.often(FIRST);
    String second = chance.of(SECOND);
    return first.equals(second) ? commune(chance) : first + " " + second;
  }
}
