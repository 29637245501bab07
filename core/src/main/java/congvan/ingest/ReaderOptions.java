// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.Encoding;

/** How much a reader takes in before it refuses, and how it reads old encodings. */
record ReaderOptions(int maximumBytes, int maximumCharacters, Reencoding encoding) {
  static final ReaderOptions STANDARD =
      new ReaderOptions(100_000_000, 50_000_000, Reencoding.detected());

  ReaderOptions {
    if (maximumBytes < 1 || maximumBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("not a limit of bytes: " + maximumBytes);
    }
    if (maximumCharacters < 1) {
      throw new IllegalArgumentException("not a limit of characters: " + maximumCharacters);
    }
  }

  ReaderOptions withMaximumBytes(int bytes) {
    return new ReaderOptions(bytes, maximumCharacters, encoding);
  }

  ReaderOptions withMaximumCharacters(int characters) {
    return new ReaderOptions(maximumBytes, characters, encoding);
  }

  ReaderOptions withEncoding(Encoding forced) {
    return new ReaderOptions(maximumBytes, maximumCharacters, Reencoding.forced(forced));
  }
}
