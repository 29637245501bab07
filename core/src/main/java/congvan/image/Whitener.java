// SPDX-License-Identifier: Apache-2.0
package congvan.image;

/**
 * Makes paper white that is grey or in shadow (the fold of a book, a photograph by telephone): each
 * pixel is measured by the paper around it.
 */
final class Whitener {

  private static final int BLOCK = 64;

  /** What is darker than this is no paper but a picture, or a black edge. */
  private static final int DARKEST_PAPER = 90;

  /** So much of a block is at most as bright as its paper. */
  private static final double PAPER = 0.85;

  private final Grey page;
  private final int columns;
  private final int rows;

  private Whitener(Grey page) {
    this.page = page;
    this.columns = (page.width() + BLOCK - 1) / BLOCK;
    this.rows = (page.height() + BLOCK - 1) / BLOCK;
  }

  static Grey whitened(Grey page) {
    return new Whitener(page).whitened();
  }

  private Grey whitened() {
    int[][] paper = widened(paper());
    Grey white = Grey.white(page.width(), page.height());
    int[] along = new int[columns];
    for (int y = 0; y < page.height(); y++) {
      for (int column = 0; column < columns; column++) {
        along[column] = between(paper[block(y)][column], paper[next(y, rows)][column], y);
      }
      whitenRow(y, along, white);
    }
    return white;
  }

  private void whitenRow(int y, int[] paper, Grey white) {
    for (int x = 0; x < page.width(); x++) {
      int here = between(paper[block(x)], paper[next(x, columns)], x);
      white.put(x, y, Math.min(Grey.WHITE, page.at(x, y) * Grey.WHITE / here));
    }
  }

  private int[][] paper() {
    int[][] paper = new int[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row][column] = Math.max(DARKEST_PAPER, paperOf(column * BLOCK, row * BLOCK));
      }
    }
    return paper;
  }

  private int paperOf(int left, int top) {
    int right = Math.min(left + BLOCK, page.width());
    int bottom = Math.min(top + BLOCK, page.height());
    int[] counts = new int[Grey.WHITE + 1];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts[page.at(x, y)]++;
      }
    }
    int wanted = (int) ((right - left) * (bottom - top) * PAPER);
    int level = 0;
    for (int seen = counts[0]; seen < wanted; seen += counts[level]) {
      level++;
    }
    return level;
  }

  /** A block full of writing takes its paper from the brightest beside it. */
  private int[][] widened(int[][] paper) {
    int[][] wide = new int[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        wide[row][column] = brightest(paper, row, column);
      }
    }
    return wide;
  }

  private int brightest(int[][] paper, int row, int column) {
    int brightest = 0;
    for (int y = Math.max(0, row - 1); y <= Math.min(row + 1, rows - 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(column + 1, columns - 1); x++) {
        brightest = Math.max(brightest, paper[y][x]);
      }
    }
    return brightest;
  }

  /** The block whose middle is the last before a place. */
  private static int block(int place) {
    return Math.max(0, place - BLOCK / 2) / BLOCK;
  }

  private static int next(int place, int blocks) {
    return Math.min(block(place) + 1, blocks - 1);
  }

  /** Between the middles of two blocks by the way from the one to the other. */
  private static int between(int before, int after, int place) {
    int way = Math.max(0, place - BLOCK / 2) % BLOCK;
    return (before * (BLOCK - way) + after * way) / BLOCK;
  }
}
