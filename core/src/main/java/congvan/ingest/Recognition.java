// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a text recognition (OCR) says of its own reading.
 *
 * @param confidence how sure it was, from 0 to 1: the mean over the words that were recognised;
 *     empty for the work of an unknown program, found in the file
 * @param doubtful where words stand of which it was unsure, such as numbers written by hand; in
 *     their order
 */
public record Recognition(Optional<Double> confidence, List<Span> doubtful) {
  public Recognition {
    if (confidence.isPresent() && !(confidence.get() >= 0 && confidence.get() <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence.get());
    }
    doubtful = List.copyOf(doubtful);
  }
}
