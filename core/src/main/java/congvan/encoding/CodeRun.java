// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch of codes in one old encoding; half-open. */
record CodeRun(int start, int end, Encoding encoding) {

  /** Converts the runs, which are in order; codes between them are shown as windows-1252 has it. */
  static EncodedText convert(String codes, List<CodeRun> runs) {
    StringBuilder text = new StringBuilder(codes.length());
    List<EncodedRun> converted = new ArrayList<>();
    int at = 0;
    for (CodeRun run : runs) {
      show(codes, at, run.start, text);
      int start = text.length();
      text.append(run.encoding.decode(codes.substring(run.start, run.end)));
      converted.add(new EncodedRun(new Span(start, text.length()), run.encoding));
      at = run.end;
    }
    show(codes, at, codes.length(), text);
    return new EncodedText(text.toString(), converted);
  }

  private static void show(String codes, int start, int end, StringBuilder text) {
    for (int i = start; i < end; i++) {
      text.append(Codes.shown(codes.charAt(i)));
    }
  }
}
