// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What words in braces stand for that come from the head of the letter, or are numbers. */
final class Particulars {
  private static final List<String> TYPISTS =
      List.of("H.Lan", "NTH", "Thg", "đtm", "Hiền", "LQV", "nvt", "P.Anh", "TKC", "bngoc");

  private Particulars() {}

  static Optional<String> of(String kind, Head head, Chance chance) {
    return ofHead(kind, head, chance)
        .or(() -> ofDay(kind, head.issuedOn()))
        .or(() -> ofNumbers(kind, chance));
  }

  private static Optional<String> ofHead(String kind, Head head, Chance chance) {
    Agency agency = head.agency();
    return switch (kind) {
      case "_" -> Optional.of(" ");
      case "number" -> Optional.of(head.number());
      case "seat" -> Optional.of(agency.seat());
      case "province" -> Optional.of(head.province().full());
      case "self" -> Optional.of(agency.full(head.province()));
      case "unit" -> Optional.of(agency.units().isEmpty() ? "VP" : chance.often(agency.units()));
      default -> Optional.empty();
    };
  }

  /** A zero stands before the number of a month where letters have one: 01 and 02. */
  private static Optional<String> ofDay(String kind, LocalDate day) {
    int month = day.getMonthValue();
    return switch (kind) {
      case "year" -> Optional.of(Integer.toString(day.getYear()));
      case "day" -> Optional.of(Integer.toString(day.getDayOfMonth()));
      case "day0" -> Optional.of(twoDigits(day.getDayOfMonth()));
      case "month" -> Optional.of(month < 3 ? twoDigits(month) : Integer.toString(month));
      case "month0" -> Optional.of(twoDigits(month));
      case "MONTH" -> Optional.of(Integer.toString(month));
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofNumbers(String kind, Chance chance) {
    return switch (kind) {
      case "count" -> Optional.of(Integer.toString(2 + (int) chance.rank(900)));
      case "large" -> Optional.of(amount(chance));
      case "small" -> Optional.of(Integer.toString(chance.between(1, 9)));
      case "share" -> Optional.of(chance.between(11, 98) + "," + chance.between(1, 9) + "%");
      case "house" -> Optional.of(Integer.toString(chance.between(1, 300)));
      case "hour" -> Optional.of(twoDigits(chance.between(7, 17)));
      case "minute" -> Optional.of(twoDigits(chance.below(60)));
      case "tax" -> Optional.of("0" + chance.between(100_000_000, 999_999_999));
      case "mail" -> Optional.of("vanthu" + chance.between(1, 99) + "@example.vn");
      case "initials" -> Optional.of(chance.of(TYPISTS));
      default -> Optional.empty();
    };
  }

  private static String amount(Chance chance) {
    String thousands = String.format(Locale.ROOT, ".%03d.000", chance.below(1000));
    return (1 + chance.rank(20_000)) + thousands;
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
