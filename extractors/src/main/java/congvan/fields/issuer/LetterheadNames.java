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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    for (Span line : lines.stream().flatMap(line -> split(layout, line)).toList()) {
      Optional<Bodies.Head> head = head(layout, line).or(() -> damagedHead(layout, names, line));
      if (names.isEmpty()) {
        names.add(new ArrayList<>(List.of(line)));
      } else if (head.isPresent() && !goesOn(layout, last(names), line, head.get())) {
        names.add(new ArrayList<>(List.of(line)));
      } else {
        last(names).add(line);
      }
    }
    dropNoise(layout, names);
    return names;
  }

  /**
   * Cuts a line in two where a known name ends and another begins: {@code SỞ NỘI VỤ CHI CỤC ...}.
   */
  private static Stream<Span> split(Layout layout, Span line) {
    Syllables syllables = layout.syllables();
    int first = syllables.from(line.start());
    int last = syllables.from(line.end()) - 1;
    for (int i = first + 2; i < last; i++) {
      boolean head =
          Bodies.standard().headAt(syllables, i).filter(it -> it.value().needsMore()).isPresent();
      if (head && endsKnown(syllables, first, i - 1) && !isJoint(syllables, i)) {
        Span above = new Span(line.start(), syllables.end(i - 1));
        return Stream.of(above, new Span(syllables.start(i), line.end()));
      }
    }
    return Stream.of(line);
  }

  /** {@code BỘ CÔNG THƯƠNG - BỘ TÀI CHÍNH} issue together: one name. */
  private static boolean isJoint(Syllables syllables, int head) {
    String between = syllables.text().substring(syllables.end(head - 1), syllables.start(head));
    return between.indexOf('-') >= 0 || between.indexOf('–') >= 0;
  }

  private static boolean endsKnown(Syllables syllables, int first, int last) {
    for (int from = first; from < last; from++) {
      int end = syllables.end(last);
      boolean ends =
          Bodies.standard()
              .nameAt(syllables, from)
              .filter(name -> name.span().end() == end)
              .filter(name -> name.syllables() > 2 || name.span().start() > syllables.start(first))
              .isPresent();
      if (ends) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> last(List<List<Span>> names) {
    return names.get(names.size() - 1);
  }

  private static Optional<Bodies.Head> head(Layout layout, Span line) {
    Syllables syllables = layout.syllables();
    int first = syllables.from(line.start());
    return Bodies.standard().headAt(syllables, first).map(Lexicon.Match::value);
  }

  /** Below a whole name that is known, another begins, be its head damaged or not. */
  private static Optional<Bodies.Head> damagedHead(
      Layout layout, List<List<Span>> names, Span line) {
    String text = layout.text().normalized();
    return !names.isEmpty() && isKnown(layout, last(names)) && !goesOnBelow(layout, last(names))
        ? Bodies.standard().damagedHeadAt(text, line.start(), line.end())
        : Optional.empty();
  }

  /** {@code THỦ} above {@code TƯỚNG CHÍNH PHỦ}: the known name runs on in the next line. */
  private static boolean goesOnBelow(Layout layout, List<Span> name) {
    Syllables syllables = layout.syllables();
    int end = name.get(name.size() - 1).end();
    return Bodies.standard()
        .nameAt(syllables, syllables.from(name.get(0).start()))
        .filter(match -> match.span().end() > end)
        .isPresent();
  }

  private static boolean goesOn(Layout layout, List<Span> name, Span line, Bodies.Head next) {
    return isOneName(layout, name, line) || isOpen(layout, name, next);
  }

  /**
   * A known name broken where a head seems to begin: {@code SỞ NÔNG NGHIỆP VÀ MÔI} above {@code
   * TRƯỜNG}, also with the other column between them.
   */
  private static boolean isOneName(Layout layout, List<Span> name, Span line) {
    String above =
        name.stream().map(layout::value).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    String all = above + " " + layout.value(line).toLowerCase(Locale.ROOT);
    return Bodies.standard()
        .nameAt(Syllables.of(all), 0)
        .filter(match -> match.span().end() > above.length())
        .isPresent();
  }

  /** Tells whether the name so far wants more words, so that a head may go on with it. */
  private static boolean isOpen(Layout layout, List<Span> name, Bodies.Head next) {
    Span line = name.get(name.size() - 1);
    String written = layout.value(line).toLowerCase(Locale.ROOT);
    String lastWord = written.substring(written.lastIndexOf(' ') + 1);
    if (LEADING_ON.contains(lastWord) || endsWithSign(written)) {
      boolean joint = head(layout, name.get(0)).filter(next::equals).isPresent();
      return joint || !isKnown(layout, name);
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
