// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.Encoding;

/** How much a reader takes in before it refuses, and how it reads old encodings. */
record ReaderOptions(ReaderLimits limits, Reencoding encoding, Progress progress) {
  static final ReaderOptions STANDARD =
      new ReaderOptions(ReaderLimits.standard(), Reencoding.detected(), Progress.UNHEARD);

  ReaderOptions with(ReaderLimits changed) {
    return new ReaderOptions(changed, encoding, progress);
  }

  ReaderOptions with(Progress changed) {
    return new ReaderOptions(limits, encoding, changed);
  }

  ReaderOptions withEncoding(Encoding forced) {
    return new ReaderOptions(limits, Reencoding.forced(forced), progress);
  }
}
