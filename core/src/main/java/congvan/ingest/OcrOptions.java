// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.nio.file.Path;

/**
 * Whether and by what images are recognised.
 *
 * @param wanted whether they are at all
 * @param tesseract the program, which is first looked for when a page needs it
 * @param processes how many of its processes may run at once; readers made from one another share
 *     it
 */
record OcrOptions(boolean wanted, Tesseract tesseract, OcrProcesses processes) {
  static final OcrOptions STANDARD =
      new OcrOptions(true, Tesseract.onPath(), OcrProcesses.asManyAsProcessors());

  OcrOptions unwanted() {
    return new OcrOptions(false, tesseract, processes);
  }

  OcrOptions withTesseract(Path program) {
    return new OcrOptions(wanted, Tesseract.at(program), processes);
  }

  /** Shares the number with the readers that have it already, where it is the same. */
  OcrOptions withProcesses(int number) {
    return number == processes.number()
        ? this
        : new OcrOptions(wanted, tesseract, OcrProcesses.of(number));
  }
}
