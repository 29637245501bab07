// SPDX-License-Identifier: Apache-2.0
package congvan.fields.issuer;

import congvan.layout.Layout;
import congvan.lexicon.Bodies;
import congvan.lexicon.Lexicon;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Joins the lines of a letterhead into names: a name may take several lines. */
final class LetterheadNames {
  private static final Set<String> LEADING_ON =
      Set.of("và", "của", "các", "về", "cho", "thuộc", "tại", "-", "–", ",", "&");
  private static final Set<String> WITH_THEIR_OFFICE =
      Set.of(
          "chính phủ",
          "quốc hội",
          "chủ tịch nước",
          "ubnd",
          "hđnd",
          "ủy ban",
          "hội đồng",
          "đoàn đại biểu");

  private LetterheadNames() {}

  /** Returns the names in order, each as its lines. */
  static List<List<Span>> of(Layout layout, List<Span> lines) {
    List<List<Span>> names = new ArrayList<>();
    for (Span line : lines) {
      Optional<Bodies.Head> head = head(layout, line);
      if (names.isEmpty()) {
        names.add(new ArrayList<>(List.of(line)));
      } else if (head.isPresent() && !isOpen(layout, last(names), head.get())) {
        names.add(new ArrayList<>(List.of(line)));
      } else {
        last(names).add(line);
      }
    }
    dropNoise(layout, names);
    return names;
  }

  private static List<Span> last(List<List<Span>> names) {
    return names.get(names.size() - 1);
  }

  private static Optional<Bodies.Head> head(Layout layout, Span line) {
    Syllables syllables = layout.syllables();
    int first = syllables.from(line.start());
    return Bodies.standard().headAt(syllables, first).map(Lexicon.Match::value);
  }

  /** Tells whether the name so far wants more words, so that a head may go on with it. */
  private static boolean isOpen(Layout layout, List<Span> name, Bodies.Head next) {
    Span line = name.get(name.size() - 1);
    String written = layout.value(line).toLowerCase(Locale.ROOT);
    String lastWord = written.substring(written.lastIndexOf(' ') + 1);
    if (LEADING_ON.contains(lastWord) || endsWithSign(written)) {
      return !isKnown(layout, name);
    }
    Syllables syllables = layout.syllables();
    int first = syllables.from(line.start());
    Optional<Lexicon.Match<Bodies.Head>> head = Bodies.standard().headAt(syllables, first);
    boolean bare =
        name.size() == 1
            && head.isPresent()
            && head.get().value().needsMore()
            && head.get().span().end() >= line.end();
    boolean office = written.equals("văn phòng") || written.equals("thanh tra");
    return bare && (!office || WITH_THEIR_OFFICE.contains(next.words()));
  }

  /** A whole name that is known wants no more: the sign behind it is dirt or a ruled line. */
  private static boolean isKnown(Layout layout, List<Span> name) {
    Syllables syllables = layout.syllables();
    int first = syllables.from(name.get(0).start());
    int last = syllables.from(name.get(name.size() - 1).end()) - 1;
    return Bodies.standard()
        .nameAt(syllables, first)
        .filter(match -> match.span().end() >= syllables.end(last))
        .isPresent();
  }

  private static boolean endsWithSign(String written) {
    char c = written.charAt(written.length() - 1);
    return c == '-' || c == '–' || c == ',' || c == '&';
  }

  /** What stands above the first name that begins like one is a stamp or dirt. */
  private static void dropNoise(Layout layout, List<List<Span>> names) {
    while (names.size() > 1 && head(layout, names.get(0).get(0)).isEmpty()) {
      names.remove(0);
    }
  }
}
