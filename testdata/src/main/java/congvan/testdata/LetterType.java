// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;

/**
 * A kind of letter.
 *
 * @param code as in numbers: {@code QĐ}
 * @param shape of its body: directive, decision, plan, report, invitation, dispatch
 */
record LetterType(int weight, String code, String name, String shape) {
  private static final Table TABLE = Table.named("types");
  private static final List<LetterType> STATE = of("state");
  private static final List<LetterType> PARTY = of("party");

  static LetterType any(Chance chance, Agency agency) {
    return chance.weighted(agency.party() ? PARTY : STATE, LetterType::weight);
  }

  private static List<LetterType> of(String family) {
    return TABLE.having(family).stream()
        .map(
            row -> new LetterType(Integer.parseInt(row.get(1)), row.get(2), row.get(3), row.get(4)))
        .toList();
  }

  /** Công văn, which has no heading and names its subject beside the number. */
  boolean plain() {
    return code.equals("CV");
  }

  /** Số, ký hiệu: {@code 493/SNV-VP}, {@code 12/QĐ-UBND}, {@code 75-TB/TU}. */
  String number(Chance chance, Agency agency) {
    int ordinal = 1 + (int) chance.rank(6000);
    String padded = ordinal < 10 ? "0" + ordinal : Integer.toString(ordinal);
    if (agency.party() || agency.youth()) {
      return padded + "-" + code + "/" + agency.symbol();
    }
    if (!plain()) {
      return padded + "/" + code + "-" + agency.symbol();
    }
    return padded + "/" + agency.symbol() + unit(chance, agency);
  }

  private static String unit(Chance chance, Agency agency) {
    return agency.units().isEmpty() ? "" : "-" + chance.often(agency.units());
  }
}
