// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A field of administration: its department (sở) of a province, its ministry, and their units. */
record Department(
    String field,
    String symbol,
    String name,
    String ministrySymbol,
    String ministry,
    List<String> units) {
  private static final Table TABLE = Table.named("departments");
  private static final List<Department> OLD = of("old");
  private static final List<Department> NEW = of("new");

  static Department any(Chance chance, LocalDate day) {
    return chance.often(all(day));
  }

  static List<Department> all(LocalDate day) {
    return Province.isNew(day) ? NEW : OLD;
  }

  private static List<Department> of(String era) {
    return Stream.concat(TABLE.having("both").stream(), TABLE.having(era).stream())
        .map(Department::read)
        .toList();
  }

  private static Department read(List<String> row) {
    List<String> units = List.of(row.get(6).split(" "));
    return new Department(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), units);
  }
}
