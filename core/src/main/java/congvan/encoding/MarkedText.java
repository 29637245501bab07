// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a text with {@link FontMarks}: finds the stretches in one font, hears which encodings'
 * fonts lie, and converts the words that are codes. Used once, by one thread.
 */
final class MarkedText {
  private final String marked;
  private final String plain;
  private final List<FontStretch> stretches;
  private final StringBuilder text = new StringBuilder();
  private final List<EncodedRun> runs = new ArrayList<>();
  private final Set<Encoding> spoken = EnumSet.noneOf(Encoding.class);

  MarkedText(String marked) {
    this.marked = marked;
    this.plain = FontMarks.removed(marked);
    this.stretches = FontStretch.of(marked);
  }

  EncodedText read() {
    Map<Encoding, Integer> evidence = new EnumMap<>(Encoding.class);
    for (FontStretch stretch : stretches) {
      evidence.merge(stretch.encoding(), stretch.evidence(plain), MarkedText::added);
    }
    evidence.forEach(this::trust);
    int at = 0;
    for (FontStretch stretch : stretches) {
      boolean trusted = evidence.getOrDefault(stretch.encoding(), 0) >= 0;
      for (Span codes : FontWords.ofCodes(stretch, plain, trusted)) {
        appendUnmarked(at, codes.start());
        append(stretch.encoding(), codes);
        at = codes.end();
      }
    }
    appendUnmarked(at, marked.length());
    return new EncodedText(text.toString(), EncodedRun.joined(runs, text));
  }

  private void append(Encoding encoding, Span codes) {
    int start = text.length();
    for (Span part : FontStretch.byFont(codes, marked)) {
      String run = plain.substring(part.start(), part.end());
      char first = marked.charAt(part.start());
      text.append(
          FontMarks.isMark(first) ? FontMarks.font(first).decode(run) : encoding.decode(run));
    }
    runs.add(new EncodedRun(new Span(start, text.length()), encoding));
  }

  private void trust(Encoding encoding, int evidence) {
    if (evidence > 0) {
      spoken.add(encoding);
    }
  }

  /**
   * What no font spoke for is judged by what it looks like, as labels of lists are, that programs
   * give without their fonts.
   */
  private void appendUnmarked(int start, int end) {
    EncodedText read = EncodingDetector.readBeside(plain.substring(start, end), spoken);
    for (EncodedRun run : read.runs()) {
      int shift = text.length();
      Span span = new Span(run.span().start() + shift, run.span().end() + shift);
      runs.add(new EncodedRun(span, run.encoding()));
    }
    text.append(read.text());
  }

  private static int added(int one, int other) {
    return Math.clamp((long) one + other, -1_000_000, 1_000_000);
  }
}
