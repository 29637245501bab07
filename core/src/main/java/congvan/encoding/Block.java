// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.Arrays;

/** Some thousand chunks, and the cheapest way to each of them through each encoding. */
final class Block {
  /** Names of foreign and of mountain people must not end a stretch; it does where Unicode is. */
  private static final int BACK_TO_UNICODE = 10;

  private final int encodings;
  private final int[] starts;
  private final int[] ends;
  private final int[][] chunkCosts;
  private final byte[][] from;
  private int[] best;
  private int count;

  Block(int room, int encodings) {
    this.encodings = encodings;
    this.starts = new int[room];
    this.ends = new int[room];
    this.chunkCosts = new int[room][];
    this.from = new byte[room][encodings];
    this.best = new int[encodings];
  }

  /** What it costs to begin in an old encoding. */
  void begin(int entry) {
    Arrays.fill(best, entry);
    best[0] = 0;
  }

  /** Adds a chunk, with what it costs to change the encoding before it. */
  void add(int start, int end, int change, int[] costs) {
    int cheapest = cheapest();
    int[] next = new int[encodings];
    for (int i = 0; i < encodings; i++) {
      int other = best[cheapest] + change + (i == 0 ? BACK_TO_UNICODE : 0);
      from[count][i] = (byte) (other < best[i] ? cheapest : i);
      next[i] = Math.min(other, best[i]) + costs[i];
    }
    best = next;
    starts[count] = start;
    ends[count] = end;
    chunkCosts[count++] = costs;
  }

  boolean isFull() {
    return count == starts.length;
  }

  int start(int chunk) {
    return starts[chunk];
  }

  int end(int chunk) {
    return ends[chunk];
  }

  /** How much better a chunk is in an encoding than as it stands. */
  int advantage(int chunk, int encoding) {
    return chunkCosts[chunk][0] - chunkCosts[chunk][encoding];
  }

  /** The encoding of each chunk on the cheapest way. */
  int[] settle() {
    int[] path = new int[count];
    int encoding = cheapest();
    for (int i = count - 1; i >= 0; i--) {
      path[i] = encoding;
      encoding = from[i][encoding];
    }
    return path;
  }

  /** Makes room; the next block goes on where this one ended. */
  void clear() {
    int end = cheapest();
    int cost = best[end];
    for (int i = 0; i < encodings; i++) {
      best[i] -= cost;
    }
    count = 0;
  }

  private int cheapest() {
    int cheapest = 0;
    for (int i = 1; i < encodings; i++) {
      cheapest = best[i] < best[cheapest] ? i : cheapest;
    }
    return cheapest;
  }
}
