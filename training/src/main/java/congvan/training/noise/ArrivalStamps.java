// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Dấu đến: the stamp of who received the letter, read within its header, line by line or beside.
 */
final class ArrivalStamps implements Wear {
  private final Joints joints = Joints.of("header");

  @Override
  public void on(WornText text, Dice dice, double severity) {
    if (!dice.chance(0.03 + 0.06 * severity)) {
      return;
    }
    List<WornLine> lines = text.lines();
    int end = Math.min(lines.size(), Sides.header(text).size() + 3);
    int at = dice.below(end + 1);
    for (String line : lines(dice)) {
      WornPiece stamp = WornPiece.of(LineRole.STAMP, line);
      if (at < end && lines.get(at).pieces().size() == 1 && dice.chance(0.3)) {
        WornPiece beside = lines.get(at).pieces().getFirst();
        lines.set(at, joints.join(List.of(beside, stamp), dice));
      } else {
        lines.add(at, new WornLine(List.of(stamp)));
        end++;
      }
      at = Math.min(end, at + dice.between(1, 2));
    }
  }

  private static List<String> lines(Dice dice) {
    List<String> lines = new ArrayList<>();
    lines.add(dice.of("ĐẾN", "CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐẾN Số: " + dice.below(9000)));
    lines.add(dice.of("Số: ", "Số đến: ", "ĐẾN Số: ", "Số ") + dice.of("......", figures(dice)));
    lines.add(dice.of("Ngày: ", "Ngày ", "Ngày đến: ") + day(dice));
    lines.add(
        dice.of("Chuyển: ", "Lưu hồ sơ số: ", "Chuyển: P. ") + dice.of("......", figures(dice)));
    return lines.subList(dice.below(2), dice.between(2, 4));
  }

  private static String figures(Dice dice) {
    return Integer.toString(dice.between(1, 9999));
  }

  private static String day(Dice dice) {
    return String.format(
        Locale.ROOT,
        "%d%s%d%s20%02d",
        dice.between(1, 31),
        dice.of("/", "-", " "),
        dice.between(1, 12),
        dice.of("/", "-", " "),
        dice.between(12, 26));
  }
}
