// SPDX-License-Identifier: Apache-2.0
package congvan.layout;

import congvan.lexicon.DamagedPhrases;
import congvan.text.Folding;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds Quốc hiệu and Tiêu ngữ at the head of a letter where OCR has damaged them so much that
 * their syllables cannot be told: {@code C0NG HOÀ XÃ H0I CHU NGHIA V1ET NAM}. Keeps no state.
 */
final class DamagedMottos {
  private static final int MOST_LINES = 16;
  private static final DamagedPhrases<String> MOTTOS =
      DamagedPhrases.of(
          Map.of(
              "cộng hòa xã hội chủ nghĩa việt nam", "country",
              "độc lập tự do hạnh phúc", "motto"));
  private static final String STARTS = "cdeo0gqb";

  private DamagedMottos() {}

  /** Returns the places found before and those that are found here, in their order. */
  static List<Span> add(Sheet sheet, Span zone, List<Span> found) {
    List<Span> all = new ArrayList<>(found);
    Lines lines = sheet.lines();
    int first = lines.at(zone.start());
    int last = Math.min(lines.at(Math.max(zone.start(), zone.end() - 1)), first + MOST_LINES);
    for (int line = first; line <= last; line++) {
      Span place = lines.span(line);
      if (found.stream().noneMatch(known -> overlaps(known, place))) {
        in(sheet, place).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** The left column may stand before it on the line. */
  private static Optional<Span> in(Sheet sheet, Span line) {
    String text = sheet.text().normalized();
    return IntStream.range(line.start(), line.end())
        .filter(at -> begins(text, at, line.start()))
        .mapToObj(at -> MOTTOS.at(text, at, line.end()))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(DamagedPhrases.Match::cost))
        .map(DamagedPhrases.Match::span);
  }

  private static boolean begins(String text, int at, int lineStart) {
    boolean word = at == lineStart || text.charAt(at - 1) <= ' ';
    return word && STARTS.indexOf(Folding.fold(text.charAt(at))) >= 0;
  }
}
