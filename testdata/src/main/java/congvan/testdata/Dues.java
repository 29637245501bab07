// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the deadlines of tasks. */
final class Dues {
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private final Scene scene;
  private final Chance chance;

  Dues(Scene scene) {
    this.scene = scene;
    this.chance = scene.chance();
  }

  GeneratedDeadline any() {
    LocalDate day = scene.head().issuedOn().plusDays(5 + chance.rank(200));
    return switch (chance.below(12)) {
      case 0, 1, 2 -> date("trước ngày " + Dates.written(chance, day), day.minusDays(1));
      case 3 -> date("chậm nhất ngày " + Dates.written(chance, day), day);
      case 4 -> date("trước 17 giờ 00 ngày " + Dates.written(chance, day), day);
      case 5 -> month(day);
      case 6 -> quarter(day);
      case 7 -> fact("trong năm " + day.getYear(), "PERIOD", day.withDayOfYear(day.lengthOfYear()));
      default -> open();
    };
  }

  private GeneratedDeadline open() {
    return switch (chance.below(4)) {
      case 0 -> counted();
      case 1 -> open("định kỳ hàng tháng", "RECURRING");
      case 2 -> open("trước ngày " + chance.between(5, 28) + " hàng tháng", "RECURRING");
      default -> open(scene.phrase("event"), "EVENT");
    };
  }

  private GeneratedDeadline counted() {
    return chance.oneIn(2)
        ? open("trong vòng " + chance.between(10, 45) + " ngày kể từ ngày ký", "RELATIVE")
        : open(
            "trong thời hạn 0"
                + chance.between(3, 9)
                + " ngày làm việc kể từ ngày nhận được văn bản này",
            "RELATIVE");
  }

  private static GeneratedDeadline month(LocalDate day) {
    return fact(
        "trong tháng " + day.getMonthValue() + "/" + day.getYear(),
        "PERIOD",
        day.withDayOfMonth(day.lengthOfMonth()));
  }

  private static GeneratedDeadline quarter(LocalDate day) {
    int quarter = (day.getMonthValue() - 1) / 3;
    LocalDate last = LocalDate.of(day.getYear(), 3 * quarter + 3, 1);
    return fact(
        "trong quý " + QUARTERS.get(quarter) + "/" + day.getYear(),
        "PERIOD",
        last.withDayOfMonth(last.lengthOfMonth()));
  }

  private static GeneratedDeadline date(String text, LocalDate latest) {
    return fact(text, "DATE", latest);
  }

  private static GeneratedDeadline fact(String text, String kind, LocalDate latest) {
    return new GeneratedDeadline(text, kind, Optional.of(latest));
  }

  private static GeneratedDeadline open(String text, String kind) {
    return new GeneratedDeadline(text, kind, Optional.empty());
  }
}
