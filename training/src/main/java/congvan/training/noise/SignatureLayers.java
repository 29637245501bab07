// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What a digital signature prints over the letter, found above it or beside who signed. */
final class SignatureLayers implements Wear {
  @Override
  public void on(WornText text, Dice dice, double severity) {
    if (dice.chance(0.12)) {
      text.lines().addAll(0, lines(issuer(text), dice));
      text.lines().add(3, dice.chance(0.5) ? WornLine.BLANK : line(time(dice)));
    } else if (dice.chance(0.06)) {
      List<WornLine> closing = Sides.closing(text);
      closing.addAll(dice.below(closing.size() + 1), lines(issuer(text), dice));
    }
  }

  private static String issuer(WornText text) {
    return Sides.pieces(Sides.header(text), EnumSet.of(LineRole.ISSUER)).stream()
        .findFirst()
        .map(piece -> capitalized(piece.text()))
        .orElse("Văn phòng");
  }

  private static String capitalized(String capitals) {
    return capitals.isEmpty()
        ? capitals
        : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }

  private static List<WornLine> lines(String issuer, Dice dice) {
    List<WornLine> lines = new ArrayList<>();
    lines.add(line(dice.of("Ký bởi: ", "Người ký: ", "Ký bởi: ", "Signed by: ") + issuer));
    lines.addAll(where(issuer, dice));
    lines.add(line(dice.of("Thời gian ký: ", "Ngày ký: ") + time(dice)));
    return lines.subList(0, dice.between(1, lines.size()));
  }

  /** The body, or its address, which may need a second line. */
  private static List<WornLine> where(String issuer, Dice dice) {
    if (dice.chance(0.5)) {
      return List.of(line(dice.of("Cơ quan: ", "Địa chỉ: ", "Tổ chức: ") + issuer));
    }
    String street = dice.of("Trần Phú", "Lê Lợi", "Hùng Vương", "Lò Rèn", "Nguyễn Trãi");
    String town = dice.of("Hà Nội", "Bắc Ninh", "Đà Nẵng", "Vinh", "Thành phố Cần Thơ");
    String first = "Địa chỉ: " + dice.of("Đường ", dice.between(1, 300) + " ") + street;
    return dice.chance(0.5)
        ? List.of(line(first + ", " + town))
        : List.of(line(first + " - "), line(town));
  }

  private static String time(Dice dice) {
    String mark = dice.of(".", "/", "-");
    return String.format(
        Locale.ROOT,
        "%02d%s%02d%s20%02d %02d:%02d:%02d%s",
        dice.between(1, 28),
        mark,
        dice.between(1, 12),
        mark,
        dice.between(12, 26),
        dice.between(7, 18),
        dice.below(60),
        dice.below(60),
        dice.of("", " +07:00"));
  }

  private static WornLine line(String text) {
    return WornLine.of(LineRole.SIGNATURE_LAYER, text);
  }
}
