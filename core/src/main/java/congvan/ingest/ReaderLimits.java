// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** How much a reader takes in before it refuses. */
record ReaderLimits(int maximumBytes, int maximumCharacters) {
  static final ReaderLimits STANDARD = new ReaderLimits(100_000_000, 50_000_000);

  ReaderLimits {
    if (maximumBytes < 1 || maximumBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("not a limit of bytes: " + maximumBytes);
    }
    if (maximumCharacters < 1) {
      throw new IllegalArgumentException("not a limit of characters: " + maximumCharacters);
    }
  }
}
