// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.page.Box;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the straight lines on the image of a page, level and upright: the borders of tables. A line
 * is a run of dark points longer than any stroke of a letter; runs that touch are one line, as on a
 * page that lies a little askew. Used once, by one thread.
 */
final class OcrRules {
  /** In inches. */
  private static final double SHORTEST_LEVEL = 0.3;

  private static final double SHORTEST_UPRIGHT = 0.2;
  private static final double THICKEST = 0.05;

  /** Darker than this, of 255, is ink. */
  private static final int INK = 150;

  private static final int GAP = 2;
  private static final int MOST = 2_000;

  private final OcrImage image;
  private final int width;
  private final int height;
  private final byte[] ink;

  private OcrRules(OcrImage image) {
    this.image = image;
    this.width = image.pixels().getWidth();
    this.height = image.pixels().getHeight();
    this.ink = new byte[width * height];
    for (int y = 0; y < height; y++) {
      readRow(image.pixels(), y);
    }
  }

  /** Returns them in points; none where there are so many that it is a drawing. */
  static List<Box> of(OcrImage image) {
    OcrRules rules = new OcrRules(image);
    List<Box> found = new ArrayList<>(rules.level());
    found.addAll(rules.upright());
    return found.size() > MOST ? List.of() : found;
  }

  private void readRow(BufferedImage pixels, int y) {
    if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      byte[] row = new byte[width];
      pixels.getRaster().getDataElements(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        ink[y * width + x] = (byte) ((row[x] & 0xFF) < INK ? 1 : 0);
      }
      return;
    }
    int[] row = pixels.getRGB(0, y, width, 1, null, 0, width);
    for (int x = 0; x < width; x++) {
      ink[y * width + x] = (byte) (((row[x] >> 8) & 0xFF) < INK ? 1 : 0);
    }
  }

  private List<Box> level() {
    Runs runs = new Runs(image.dpi() * SHORTEST_LEVEL, image.dpi() * THICKEST);
    for (int y = 0; y < height; y++) {
      runs.scan(ink, y * width, 1, width, y);
    }
    return runs.thin().stream()
        .map(run -> box(run.from(), run.first(), run.to(), run.last() + 1))
        .toList();
  }

  private List<Box> upright() {
    Runs runs = new Runs(image.dpi() * SHORTEST_UPRIGHT, image.dpi() * THICKEST);
    for (int x = 0; x < width; x++) {
      runs.scan(ink, x, width, height, x);
    }
    return runs.thin().stream()
        .map(run -> box(run.first(), run.from(), run.last() + 1, run.to()))
        .toList();
  }

  private Box box(int left, int top, int right, int bottom) {
    return new Box(
        image.points(left), image.points(top), image.points(right), image.points(bottom));
  }

  /** Dark points in a row, and in rows beside it. */
  private record Run(int from, int to, int first, int last) {
    boolean touches(Run next) {
      return last + 1 >= next.first && from <= next.to + GAP && to + GAP >= next.from;
    }

    Run with(Run next) {
      return new Run(Math.min(from, next.from), Math.max(to, next.to), first, next.last);
    }
  }

  /** Collects the long runs of line after line. */
  private static final class Runs {
    private final double shortest;
    private final double thickest;
    private final List<Run> done = new ArrayList<>();
    private List<Run> open = new ArrayList<>();

    Runs(double shortest, double thickest) {
      this.shortest = shortest;
      this.thickest = thickest;
    }

    void scan(byte[] ink, int start, int step, int length, int line) {
      List<Run> before = open;
      open = new ArrayList<>();
      int from = -1;
      int lastInk = -1;
      for (int i = 0; i < length; i++) {
        if (ink[start + i * step] == 1) {
          from = from < 0 ? i : from;
          lastInk = i;
        } else if (from >= 0 && i - lastInk > GAP) {
          take(new Run(from, lastInk + 1, line, line), before);
          from = -1;
        }
      }
      if (from >= 0) {
        take(new Run(from, lastInk + 1, line, line), before);
      }
      done.addAll(before);
    }

    private void take(Run run, List<Run> before) {
      if (run.to - run.from < shortest) {
        return;
      }
      Run grown = run;
      for (int i = before.size() - 1; i >= 0; i--) {
        if (before.get(i).touches(run)) {
          grown = before.remove(i).with(grown);
        }
      }
      open.add(grown);
    }

    List<Run> thin() {
      done.addAll(open);
      return done.stream().filter(run -> run.last - run.first < thickest).toList();
    }
  }
}
