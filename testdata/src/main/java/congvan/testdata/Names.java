// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/** Makes names of persons, communes and firms from their parts. */
final class Names {
  private static final Table PERSONS = Table.named("names");
  private static final Table PLACES = Table.named("syllables");
  private static final List<String> FAMILIES = words(PERSONS, "family");
  private static final List<String> MIDDLES = words(PERSONS, "middle");
  private static final List<String> GIVEN = words(PERSONS, "given");
  private static final List<String> FIRST = words(PLACES, "first");
  private static final List<String> SECOND = words(PLACES, "second");

  private static final List<String> FIRMS = words(PLACES, "firm");
  private static final List<String> ENDS = words(PLACES, "end");

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

  static String firm(Chance chance) {
    String kind = chance.oneIn(2) ? "Công ty TNHH " : "Công ty Cổ phần ";
    return kind + (chance.oneIn(3) ? chance.of(FIRST) + " " + chance.of(SECOND) : foreign(chance));
  }

  private static String foreign(Chance chance) {
    String number = chance.oneIn(8) ? " " + chance.between(2, 99) : "";
    return chance.of(FIRMS) + chance.of(ENDS) + number;
  }
}
