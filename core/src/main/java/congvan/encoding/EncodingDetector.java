// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the stretches of a text that are in an old encoding, from the text alone, and converts
 * them. A stretch is converted when its words, decoded, are so much better Vietnamese than as they
 * stand that chance is out of the question; one or two words are never enough. Time is linear in
 * the length of the text; a text in plain Unicode costs one look at its characters.
 */
public final class EncodingDetector {
  private static final int HIGH = 0x80;

  private EncodingDetector() {}

  /** Reads a text that came as Unicode, whatever its characters U+0080 to U+00FF may mean. */
  public static EncodedText read(String text) {
    if (!QuickLook.isOdd(text)) {
      return EncodedText.unicode(text);
    }
    List<CodeRun> runs = RunFinder.find(text, Evidence.OF_TEXT);
    return runs.isEmpty() ? EncodedText.unicode(text) : CodeRun.convert(text, runs);
  }

  /** The same for a text that stands beside others in these encodings. */
  static EncodedText readBeside(String text, Set<Encoding> others) {
    EncodedText read = read(text);
    if (!read.runs().isEmpty() || text.isBlank() || others.isEmpty()) {
      return read;
    }
    List<CodeRun> runs =
        RunFinder.find(text, Evidence.BESIDE_FONTS).stream()
            .filter(run -> others.contains(run.encoding()))
            .toList();
    return runs.isEmpty() ? read : CodeRun.convert(text, runs);
  }

  /**
   * Reads the bytes of a text that are not in UTF-8; nothing where no encoding makes Vietnamese of
   * nearly all of them.
   */
  public static Optional<EncodedText> readBytes(byte[] bytes) {
    String codes = new String(bytes, ISO_8859_1);
    List<CodeRun> runs = RunFinder.find(codes, Evidence.OF_BYTES);
    long covered = runs.stream().mapToLong(run -> high(codes, run.start(), run.end())).sum();
    return covered > 0 && covered * 5 >= high(codes, 0, codes.length()) * 4
        ? Optional.of(CodeRun.convert(codes, runs))
        : Optional.empty();
  }

  private static long high(String codes, int start, int end) {
    return codes.substring(start, end).chars().filter(c -> c >= HIGH).count();
  }
}
