// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

/** A printed line, and where and as what it was read. */
record FoundPiece(PrintedPiece piece, Alignment alignment) {
  int start() {
    return alignment.start();
  }

  int end() {
    return alignment.end();
  }
}
