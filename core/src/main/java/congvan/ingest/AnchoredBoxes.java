// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text boxes that hang on one paragraph. They go before it, left before right: in letters that
 * are laid out with boxes, the paragraph itself is mostly empty, or the lower one of two.
 */
final class AnchoredBoxes {
  /** Boxes nearer to each other than this, in EMU, stand one below the other: 3 cm. */
  private static final long COLUMN = 1_080_000;

  private static final long EMU_PER_POINT = 12_700;
  private static final Pattern LEFT =
      Pattern.compile("(?<![-\\w])(?:margin-)?left:(-?\\d{1,7})(?:\\.\\d{1,6})?(pt|in|cm|mm)?");

  private final int start;
  private final List<Box> boxes = new ArrayList<>();
  private long left;

  /** The boxes of a paragraph that begins here in what is written. */
  AnchoredBoxes(int start) {
    this.start = start;
  }

  /** The next box stands so many EMU from the left; the first of the two numbers given counts. */
  void offset(String emu) {
    if (left == 0 && emu.matches("-?\\d{1,15}")) {
      left = Long.parseLong(emu);
    }
  }

  /** The next box is a shape of this style, such as {@code margin-left:10pt;width:144pt}. */
  void style(String style) {
    Matcher found = LEFT.matcher(style);
    if (found.find()) {
      left = Math.round(Long.parseLong(found.group(1)) * points(found.group(2)) * EMU_PER_POINT);
    }
  }

  /** The next box stands so many twentieths of a point from the left. */
  void twips(String twips) {
    if (twips.matches("-?\\d{1,7}")) {
      left = Long.parseLong(twips) * EMU_PER_POINT / 20;
    }
  }

  void add(String paragraphs) {
    boxes.add(new Box(left / COLUMN, paragraphs));
    left = 0;
  }

  void insertInto(StringBuilder written) {
    if (boxes.isEmpty()) {
      return;
    }
    boxes.sort(Comparator.comparingLong(Box::column));
    StringBuilder all = new StringBuilder();
    boxes.forEach(box -> all.append(box.paragraphs()));
    written.insert(start, all);
  }

  private static double points(String unit) {
    return switch (unit == null ? "pt" : unit) {
      case "in" -> 72;
      case "cm" -> 28.35;
      case "mm" -> 2.835;
      default -> 1;
    };
  }

  private record Box(long column, String paragraphs) {}
}
