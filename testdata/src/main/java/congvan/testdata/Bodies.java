// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws one of the bodies that are neither departments nor committees: Cục Thuế, a school. */
final class Bodies {
  private static final List<List<String>> ROWS = Table.named("bodies").rows();
  private static final String NONE = "-";
  private static final String DISTRICT = "huyện";

  private final Chance chance;
  private final Province province;
  private final LocalDate day;
  private final String commune;
  private final String firm;

  private Bodies(Chance chance, Province province, LocalDate day) {
    this.chance = chance;
    this.province = province;
    this.day = day;
    this.commune = Names.commune(chance);
    this.firm = Names.firm(chance);
  }

  static Agency any(Chance chance, Province province, LocalDate day) {
    return new Bodies(chance, province, day).any();
  }

  private Agency any() {
    List<String> row = chance.weighted(ROWS, each -> Integer.parseInt(each.getFirst()));
    return Province.isNew(day) && row.toString().contains(DISTRICT) ? any() : agency(row);
  }

  private Agency agency(List<String> row) {
    String field = row.get(2);
    List<String> units = row.get(6).equals(NONE) ? List.of() : Arrays.asList(row.get(6).split(" "));
    return new Agency(
        row.get(1),
        field,
        filled(row.get(5), field),
        Optional.of(row.get(4)).filter(each -> !each.equals(NONE)).map(each -> filled(each, field)),
        row.get(3),
        units,
        filled(row.get(7), field));
  }

  private String filled(String name, String field) {
    return name.replace("{P}", province.full())
        .replace("{p}", province.name())
        .replace("{C}", "xã " + commune)
        .replace("{c}", commune)
        .replace("{firm}", firm)
        .replace("{n}", Integer.toString(chance.between(1, 9)))
        .replace("{dept}", department(field));
  }

  private String department(String field) {
    return Department.all(day).stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElseGet(() -> Department.any(chance, day))
        .name();
  }
}
