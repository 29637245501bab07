// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

/**
 * Processor time in nanoseconds.
 *
 * @param documents how many were read, in each of the ways
 * @param tika Tika's, for their text alone
 * @param reading ours, from the file to its text
 * @param parsing ours, from the text to the letter
 */
record FormatTimes(long documents, long tika, long reading, long parsing) {

  FormatTimes plus(FormatTimes other) {
    return new FormatTimes(
        documents + other.documents,
        tika + other.tika,
        reading + other.reading,
        parsing + other.parsing);
  }

  double perSecond(long nanoseconds) {
    return documents * 1e9 / nanoseconds;
  }
}
