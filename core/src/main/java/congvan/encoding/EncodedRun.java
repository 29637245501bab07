// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;

/**
 * A stretch of a text that was converted.
 *
 * @param span where it stands in the converted text
 * @param encoding what it was written in, never {@link Encoding#UNICODE}
 */
public record EncodedRun(Span span, Encoding encoding) {
  public EncodedRun {
    if (encoding == Encoding.UNICODE) {
      throw new IllegalArgumentException("a run in Unicode needs no conversion");
    }
  }

  int length() {
    return span.end() - span.start();
  }
}
