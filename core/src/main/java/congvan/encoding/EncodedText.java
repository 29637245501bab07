// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import congvan.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in Unicode, and which stretches of it had to be converted for that.
 *
 * @param text the text after the conversion
 * @param runs the stretches in their order, without overlap; empty where nothing was converted
 */
public record EncodedText(String text, List<EncodedRun> runs) {
  public EncodedText {
    runs = List.copyOf(runs);
    int end = 0;
    for (EncodedRun run : runs) {
      if (run.span().start() < end || run.span().end() > text.length()) {
        throw new IllegalArgumentException("runs overlap or leave the text: " + runs);
      }
      end = run.span().end();
    }
  }

  /** A text of which nothing was converted. */
  public static EncodedText unicode(String text) {
    return new EncodedText(text, List.of());
  }

  /** Reads a whole text in the encoding it is known to be in. */
  public static EncodedText known(String codes, Encoding encoding) {
    String text = encoding.decode(codes);
    return encoding == Encoding.UNICODE || text.isEmpty()
        ? unicode(text)
        : new EncodedText(text, List.of(new EncodedRun(new Span(0, text.length()), encoding)));
  }

  /** The encoding that most of the converted text was in; nothing where none was converted. */
  public static Optional<Encoding> mainOf(List<EncodedRun> runs) {
    Map<Encoding, Integer> lengths = new EnumMap<>(Encoding.class);
    runs.forEach(run -> lengths.merge(run.encoding(), run.length(), Integer::sum));
    return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
