// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.encoding.Encoding;

/** How much a reader takes in before it refuses, how it reads old encodings and images. */
record ReaderOptions(ReaderLimits limits, Reencoding encoding, Progress progress, OcrOptions ocr) {
  static final ReaderOptions STANDARD =
      new ReaderOptions(
          ReaderLimits.standard(), Reencoding.detected(), Progress.UNHEARD, OcrOptions.STANDARD);

  ReaderOptions with(ReaderLimits changed) {
    return new ReaderOptions(changed, encoding, progress, ocr);
  }

  ReaderOptions with(Progress changed) {
    return new ReaderOptions(limits, encoding, changed, ocr);
  }

  ReaderOptions with(OcrOptions changed) {
    return new ReaderOptions(limits, encoding, progress, changed);
  }

  ReaderOptions withEncoding(Encoding forced) {
    return new ReaderOptions(limits, Reencoding.forced(forced), progress, ocr);
  }
}
