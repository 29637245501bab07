// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import java.util.List;

/** What viewers and copiers print at the edges of a page: its number, an address, a time. */
final class PageFurniture implements Wear {
  @Override
  public void on(WornText text, Dice dice, double severity) {
    List<WornLine> lines = text.lines();
    if (dice.chance(0.08)) {
      lines.add(0, line(dice));
    }
    if (dice.chance(0.08)) {
      lines.add(line(dice));
    }
    if (dice.chance(0.1)) {
      List<WornLine> closing = Sides.closing(text);
      closing.addAll(
          dice.below(closing.size() + 1),
          List.of(WornLine.BLANK, noise(dice.of("--- PAGE BREAK ---", "2", "3", "- 2 -"))));
    }
  }

  private static WornLine line(Dice dice) {
    int pages = dice.between(1, 9);
    return noise(
        dice.of(
            "1 of " + pages,
            pages + "/" + pages,
            "Trang " + pages,
            "file:///C:/Users/Public/Documents/scan_00" + pages + ".pdf",
            "https://vanban.example.vn/van-ban/" + pages * 1301,
            "Tel: +84-24-0000 000" + pages + " * www.vanban.example.vn",
            "0" + pages + ":4" + pages + " " + dice.of("all", "4G", "AM", "%")));
  }

  private static WornLine noise(String text) {
    return WornLine.of(LineRole.NOISE, text);
  }
}
