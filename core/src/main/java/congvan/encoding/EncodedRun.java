// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

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

  /** The runs, with those made one that only blanks stand between. */
  static List<EncodedRun> joined(List<EncodedRun> runs, CharSequence text) {
    List<EncodedRun> joined = new ArrayList<>();
    for (EncodedRun run : runs) {
      boolean goesOn = !joined.isEmpty() && joined.getLast().goesOn(run, text);
      int start = goesOn ? joined.removeLast().span.start() : run.span.start();
      joined.add(new EncodedRun(new Span(start, run.span.end()), run.encoding));
    }
    return joined;
  }

  private boolean goesOn(EncodedRun next, CharSequence text) {
    return next.encoding == encoding
        && text.subSequence(span.end(), next.span.start()).chars().allMatch(FontEvidence::isBlank);
  }
}
