// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;

/** Tỉnh or thành phố trực thuộc trung ương, of the time before or after the mergers of 2025. */
record Province(String kind, String name, String seat) {
  private static final LocalDate MERGERS = LocalDate.of(2025, 7, 1);
  private static final Table TABLE = Table.named("places");
  private static final List<Province> OLD = of("old");
  private static final List<Province> NEW = of("new");

  static Province any(Chance chance, LocalDate day) {
    return chance.often(isNew(day) ? NEW : OLD);
  }

  static boolean isNew(LocalDate day) {
    return !day.isBefore(MERGERS);
  }

  private static List<Province> of(String era) {
    return TABLE.having(era).stream()
        .map(row -> new Province(row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  /** As it stands in a sentence: {@code tỉnh Hà Tĩnh}. */
  String full() {
    return kind + " " + name;
  }
}
