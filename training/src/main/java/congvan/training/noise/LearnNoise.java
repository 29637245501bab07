// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.testdata.LetterGenerator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Learns what recognition makes of bad scans: prints generated letters on pages, scans them badly,
 * reads them with tesseract, compares, and writes the tables that {@link ScanDamage} draws from.
 * The same tesseract, fonts, seed and number of pages give the same tables.
 */
public final class LearnNoise {
  private static final List<Integer> RESOLUTIONS = List.of(80, 90, 90, 100, 100, 110, 120, 150);
  private static final int ENGLISH = 3;

  /** Beyond this rate of errors nobody can say which letter became which. */
  private static final double RUINED = 0.4;

  private final LetterGenerator letters;
  private final long seed;
  private final PrintStream out;
  private final LetterTally vietnamese = new LetterTally();
  private final LetterTally english = new LetterTally();
  private final StrokeTally strokes = new StrokeTally();
  private final JunkTally junk = new JunkTally();
  private final LineTally lines = new LineTally();

  private LearnNoise(long seed, PrintStream out) {
    this.letters = new LetterGenerator(seed);
    this.seed = seed;
    this.out = out;
  }

  /**
   * Learns from pages.
   *
   * @param folder where the tables go
   * @throws MissingTesseractException where tesseract or a language is missing
   */
  public static void run(Path folder, long seed, int pages, PrintStream out) throws IOException {
    String made =
        String.format(
            Locale.ROOT,
            "made by learn-noise FOLDER %d %d with %s",
            pages,
            seed,
            Recogniser.version());
    LearnNoise learning = new LearnNoise(seed, out);
    for (int page = 0; page < pages; page++) {
      learning.learn(page);
    }
    learning.write(new NoiseTables(folder, made));
  }

  private void learn(int number) throws IOException {
    Dice dice = Dice.of(seed * 1_000_003 + number);
    int dpi = dice.of(RESOLUTIONS);
    double severity = dice.level();
    Paper paper = PagePicture.of(GeneratedForms.of(letters.letter(number)), dpi, dice);
    BufferedImage scan = WornPage.of(paper.image(), dice, severity);
    String languages = number % 5 == 3 ? "vie" : "vie+eng";
    for (int mode : modes(number)) {
      PageReading reading =
          PageReading.of(paper.pieces(), Recogniser.read(scan, dpi, languages, mode));
      out.printf(
          Locale.ROOT,
          "page %d: %d dpi, severity %.2f, %s, mode %d, %.1f %% of letters wrong or lost%n",
          number,
          dpi,
          severity,
          languages,
          mode,
          100 * reading.errorRate());
      if (reading.errorRate() < RUINED) {
        count(reading);
      }
    }
    if (number % ENGLISH == 0) {
      PageReading reading = PageReading.of(paper.pieces(), Recogniser.read(scan, dpi, "eng", 3));
      reading.found().forEach(english::add);
    }
  }

  /** Pages of unknown layout, a block of lines, columns of sizes that vary. */
  private static List<Integer> modes(int number) {
    return switch (number % 4) {
      case 0 -> List.of(3, 6);
      case 2 -> List.of(3, 4);
      default -> List.of(3);
    };
  }

  private void count(PageReading reading) {
    reading.found().forEach(vietnamese::add);
    reading.found().forEach(strokes::add);
    junk.add(reading);
    lines.add(reading);
  }

  private void write(NoiseTables tables) throws IOException {
    String cells = "truth, read, count, seen";
    tables.write("letters", cells, vietnamese.letterRows(2));
    tables.write("words", cells, vietnamese.wordRows(2, 15));
    tables.write("letters-english", cells, english.letterRows(2));
    tables.write("words-english", cells, english.wordRows(2, 8));
    tables.write("strokes", "what a pen wrote, read, count", strokes.strokes(), 1);
    tables.write("junk", "where, read, count", junk.junk(), 1);
    tables.write("joints", "part, between its columns, count", lines.joints(), 1);
    tables.write("lines", "what happened, to what, count", lines.lines(), 1);
  }
}
