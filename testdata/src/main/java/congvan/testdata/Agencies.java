// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the body that issues a letter. */
final class Agencies {
  private static final List<String> COMMITTEE_UNITS =
      List.of("TH", "NC", "VX", "KT", "NN", "GT", "XD", "TD", "HC");
  private static final List<List<String>> BOARDS =
      List.of(
          List.of("Ban Tổ chức", "BTCTU"),
          List.of("Ủy ban Kiểm tra", "UBKTTU"),
          List.of("Ban Tuyên giáo và Dân vận", "BTGDVTU"),
          List.of("Văn phòng", "VPTU"),
          List.of("Ban Nội chính", "BNCTU"));

  private Agencies() {}

  static Agency any(Chance chance, Province province, LocalDate day) {
    return chance.oneIn(2) ? Bodies.any(chance, province, day) : common(chance, province, day);
  }

  private static Agency common(Chance chance, Province province, LocalDate day) {
    Department department = Department.any(chance, day);
    int which = chance.below(100);
    if (which < 40) {
      return department(province, department);
    }
    if (which < 63) {
      return province(province, department);
    }
    if (which < 78) {
      return commune(chance, department, day);
    }
    return which < 91 ? central(which, province, department) : party(chance, which, province);
  }

  private static Agency central(int which, Province province, Department department) {
    return which < 84 ? office(province, department) : ministry(department);
  }

  private static Agency department(Province province, Department department) {
    return new Agency(
        "department",
        department.field(),
        department.name(),
        Optional.of("UBND " + province.full()),
        department.symbol(),
        department.units(),
        province.name());
  }

  private static Agency province(Province province, Department department) {
    return committee("province", department, province.full(), COMMITTEE_UNITS, province.name());
  }

  private static Agency commune(Chance chance, Department department, LocalDate day) {
    String kind = chance.oneIn(3) ? "phường" : "xã";
    if (!Province.isNew(day) && chance.oneIn(2)) {
      kind = "huyện";
    }
    String name = Names.commune(chance);
    return committee("commune", department, kind + " " + name, List.of(), name);
  }

  private static Agency committee(
      String kind, Department department, String area, List<String> units, String seat) {
    return new Agency(
        kind, department.field(), "Ủy ban nhân dân " + area, Optional.empty(), "UBND", units, seat);
  }

  private static Agency office(Province province, Department department) {
    return new Agency(
        "office",
        department.field(),
        "Văn phòng",
        Optional.of("UBND " + province.full()),
        "VP",
        COMMITTEE_UNITS,
        province.name());
  }

  private static Agency ministry(Department department) {
    return new Agency(
        "ministry",
        department.field(),
        department.ministry(),
        Optional.empty(),
        department.ministrySymbol(),
        department.units(),
        "Hà Nội");
  }

  private static Agency party(Chance chance, int which, Province province) {
    String committee =
        (province.kind().equals("tỉnh") ? "Tỉnh ủy " : "Thành ủy ") + province.name();
    if (which < 95) {
      return body("party", committee, Optional.empty(), "TU", province);
    }
    List<String> board = chance.often(BOARDS);
    return body("board", board.get(0), Optional.of(committee), board.get(1), province);
  }

  private static Agency body(
      String kind, String name, Optional<String> parent, String symbol, Province province) {
    return new Agency(kind, "đg", name, parent, symbol, List.of(), province.name());
  }
}
