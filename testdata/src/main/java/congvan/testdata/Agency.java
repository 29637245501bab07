// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A body that issues letters.
 *
 * @param kind as the table of signatures names it
 * @param field what its letters are about, as the table of topics names it
 * @param name as the letter says it, in ordinary capitals: {@code Sở Nội vụ}
 * @param parent the body above it, as the head of the letter names it: {@code UBND tỉnh Hà Tĩnh}
 * @param symbol as in its numbers: {@code SNV}
 * @param units those that draft its letters; none of a body without
 * @param seat the place of its letters
 */
record Agency(
    String kind,
    String field,
    String name,
    Optional<String> parent,
    String symbol,
    List<String> units,
    String seat) {
  private static final Set<String> ANSWERING =
      Set.of("general", "tax", "branch", "customs", "directorate", "insurance", "bank");

  boolean party() {
    return kind.equals("party") || kind.equals("board");
  }

  boolean youth() {
    return kind.equals("youth");
  }

  /** Whether firms and citizens ask it: Cục Thuế, Bảo hiểm xã hội. */
  boolean answers() {
    return ANSWERING.contains(kind);
  }

  /** Its name where others speak of it: {@code Sở Nội vụ tỉnh Hà Tĩnh}. */
  String full(Province province) {
    return switch (kind) {
      case "department", "board" -> name + " " + (party() ? "Tỉnh ủy" : province.full());
      case "office" -> "Văn phòng Ủy ban nhân dân " + province.full();
      default -> name;
    };
  }

  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
