// SPDX-License-Identifier: Apache-2.0
package congvan.image;

/**
 * Deepens what is darker than the pixels around it and brightens what is lighter: small signs over
 * vowels (ổ, ễ) come apart, which else run together in small type.
 */
final class Sharpener {

  /** A hundredth of an inch to each side is the neighbourhood. */
  private static final int NEIGHBOURHOODS_PER_INCH = 100;

  private static final int MOST = 8;

  private final Grey page;
  private final int reach;

  /** For each column the sum of the pixels from {@code reach} rows above to as many below. */
  private final int[] sums;

  private Sharpener(Grey page, int reach) {
    this.page = page;
    this.reach = reach;
    this.sums = new int[page.width()];
  }

  static Grey sharpened(Grey page, double dpi) {
    int reach = Math.clamp(Math.round(dpi / NEIGHBOURHOODS_PER_INCH), 1, MOST);
    return new Sharpener(page, reach).sharpened();
  }

  private Grey sharpened() {
    Grey sharp = Grey.white(page.width(), page.height());
    for (int y = -reach; y < reach; y++) {
      add(y, 1);
    }
    for (int y = 0; y < page.height(); y++) {
      add(y + reach, 1);
      sharpenRow(y, sharp);
      add(y - reach, -1);
    }
    return sharp;
  }

  /** Rows beyond the edge are those at the edge. */
  private void add(int row, int times) {
    int y = Math.clamp(row, 0, page.height() - 1);
    for (int x = 0; x < sums.length; x++) {
      sums[x] += times * page.at(x, y);
    }
  }

  private void sharpenRow(int y, Grey sharp) {
    int side = 2 * reach + 1;
    int around = 0;
    for (int x = -reach; x < reach; x++) {
      around += sum(x);
    }
    for (int x = 0; x < sums.length; x++) {
      around += sum(x + reach);
      int level = (3 * page.at(x, y) - around / (side * side)) / 2;
      sharp.put(x, y, Math.clamp(level, 0, Grey.WHITE));
      around -= sum(x - reach);
    }
  }

  private int sum(int column) {
    return sums[Math.clamp(column, 0, sums.length - 1)];
  }
}
