// SPDX-License-Identifier: Apache-2.0
package congvan.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A text with lines left out, doubled, exchanged, joined and broken, and with signs cut out or put
 * in: what copying, scanning and exporting do to letters, only worse. The same seed does the same.
 */
final class MutatedText {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_CUT = 3;
  private static final List<String> NOISE =
      List.of(
          "|",
          "\n",
          "\n\n",
          "    ",
          "\t",
          "\r",
          "\f",
          "(",
          ")",
          "- ",
          "1. ",
          "a) ",
          "/",
          "*",
          "**",
          "_",
          "#",
          "<b>",
          "&nbsp;",
          "\u0301",
          "\u00A0",
          "\u200B",
          "\uD835\uDC9C",
          "“",
          "”",
          "…",
          ": ",
          "; ",
          " 0",
          "99999999999",
          "--- PAGE 2 ---",
          "ngày ",
          "31/12/2021",
          "năm 0",
          "tháng 13",
          "ngày 99 tháng 99 năm 9999",
          "quý ",
          "số ",
          "Điều 1.",
          "Căn cứ ",
          "giao ",
          "V/v",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "Nơi nhận:",
          "Lưu: VT",
          "KT. ",
          "Phụ lục");

  private final List<String> lines;
  private final Random random;

  private MutatedText(String text, long seed) {
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    this.random = new Random(seed);
  }

  static String of(String text, long seed) {
    MutatedText mutated = new MutatedText(text, seed);
    int changes = 1 + mutated.random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      mutated.change();
    }
    return String.join("\n", mutated.lines);
  }

  private void change() {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int place = random.nextInt(line.length() + 1);
    switch (random.nextInt(8)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, line + " " + lines.get((at + 1) % lines.size()));
      case 4 -> lines.set(at, line.substring(0, place) + "\n" + line.substring(place));
      case 5 -> lines.set(at, line.substring(0, place) + line.substring(cutEnd(line, place)));
      case 6 -> lines.subList(lines.size() - random.nextInt(at + 1), lines.size()).clear();
      default -> lines.set(at, line.substring(0, place) + noise() + line.substring(place));
    }
  }

  private int cutEnd(String line, int place) {
    return Math.min(line.length(), place + 1 + random.nextInt(LONGEST_CUT));
  }

  private String noise() {
    return NOISE.get(random.nextInt(NOISE.size()));
  }
}
