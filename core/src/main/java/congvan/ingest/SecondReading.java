// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import congvan.page.Page;
import congvan.page.Word;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the lines of which the first reading of a page was unsure once more, each by itself, and
 * keeps the surer reading of the two: names and titles beside a stamp gain most.
 */
final class SecondReading {
  /** A line with a word that is less sure. */
  private static final double UNSURE = 0.85;

  private static final double SURER_BY = 0.02;
  private static final int MOST_LINES = 12;
  private static final int FEWEST_LETTERS = 5;
  private static final double POINTS_PER_INCH = 72;

  private final Tesseract tesseract;
  private final ReaderLimits limits;

  SecondReading(Tesseract tesseract, ReaderLimits limits) {
    this.tesseract = tesseract;
    this.limits = limits;
  }

  /** The page with the surer reading of each line. */
  Page improved(HocrWords first, OcrImage image) throws UnreadPageException {
    List<List<Word>> lines = first.lines();
    List<List<Word>> unsure =
        lines.stream()
            .filter(SecondReading::isUnsure)
            .sorted(Comparator.comparingDouble(SecondReading::confidence))
            .limit(MOST_LINES)
            .toList();
    if (!unsure.isEmpty()) {
      readAgain(unsure, lines, image);
    }
    return first.page();
  }

  private void readAgain(List<List<Word>> unsure, List<List<Word>> lines, OcrImage image)
      throws UnreadPageException {
    List<Rectangle> places = unsure.stream().map(line -> placeOf(line, image)).toList();
    List<OcrImage> pieces = places.stream().map(image::cutOut).toList();
    List<List<Word>> again = tesseract.readLines(pieces, limits);
    for (int i = 0; i < Math.min(again.size(), unsure.size()); i++) {
      List<Word> old = unsure.get(i);
      if (isBetter(again.get(i), old)) {
        List<Word> surer = moved(again.get(i), places.get(i), image);
        lines.set(lines.indexOf(old), surer.stream().map(word -> asSureAs(old, word)).toList());
      }
    }
  }

  private static boolean isUnsure(List<Word> line) {
    return letters(line) >= FEWEST_LETTERS
        && line.stream().anyMatch(word -> word.confidence() < UNSURE);
  }

  /** Surer, and neither a piece of the line nor more than it. */
  private static boolean isBetter(List<Word> again, List<Word> old) {
    double share = (double) letters(again) / letters(old);
    return share > 0.8 && share < 1.25 && confidence(again) > confidence(old) + SURER_BY;
  }

  /** The mean over the letters. */
  private static double confidence(List<Word> line) {
    double sum = 0;
    for (Word word : line) {
      sum += word.confidence() * word.text().length();
    }
    return sum / Math.max(1, letters(line));
  }

  private static int letters(List<Word> line) {
    return line.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** The words and half a line's height around them, in points of the image. */
  private static Rectangle placeOf(List<Word> line, OcrImage image) {
    double left = line.stream().mapToDouble(word -> word.box().left()).min().orElse(0);
    double top = line.stream().mapToDouble(word -> word.box().top()).min().orElse(0);
    double right = line.stream().mapToDouble(word -> word.box().right()).max().orElse(0);
    double bottom = line.stream().mapToDouble(word -> word.box().bottom()).max().orElse(0);
    double scale = image.dpi() / POINTS_PER_INCH;
    int around = (int) (line.get(0).size() * scale / 5);
    return new Rectangle(
        (int) (left * scale) - around,
        (int) (top * scale) - around,
        (int) ((right - left) * scale) + 2 * around,
        (int) ((bottom - top) * scale) + 2 * around);
  }

  private static List<Word> moved(List<Word> line, Rectangle place, OcrImage image) {
    double right = image.points(Math.max(0, place.x) - OcrImage.MARGIN);
    double down = image.points(Math.max(0, place.y) - OcrImage.MARGIN);
    List<Word> moved = new ArrayList<>();
    for (Word word : line) {
      Box box = word.box();
      Box there =
          new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
      moved.add(new Word(word.text(), there, word.size(), word.confidence()));
    }
    return moved;
  }

  /** A number of which one reading was unsure, as of what a pen wrote, stays doubtful. */
  private static Word asSureAs(List<Word> old, Word word) {
    if (word.text().chars().noneMatch(Character::isDigit)) {
      return word;
    }
    double least =
        old.stream()
            .filter(before -> overlap(before.box(), word.box()))
            .mapToDouble(Word::confidence)
            .min()
            .orElse(0);
    double confidence = Math.min(word.confidence(), least);
    return new Word(word.text(), word.box(), word.size(), confidence);
  }

  private static boolean overlap(Box one, Box other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
