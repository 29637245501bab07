// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.layout.LinePiece;
import congvan.layout.LinePieces;
import congvan.layout.LineRole;
import congvan.text.LetterText;
import congvan.text.Span;
import congvan.training.noise.LabelledText;
import congvan.training.noise.RoleSpan;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pieces of a letter as the layout cuts them, each with what it is by construction. */
final class RoledPieces {
  /** A role that fills less than this share of a piece is a splinter of the column beside. */
  private static final double SPLINTER = 0.12;

  private final LetterText text;
  private final List<RoleSpan> spans;

  private RoledPieces(LabelledText letter) {
    this.text = LetterText.of(letter.text());
    this.spans = letter.spans();
  }

  /** Two roles of a piece stand from left to right; what no role covers is noise. */
  static List<RoledPiece> of(LabelledText letter) {
    RoledPieces pieces = new RoledPieces(letter);
    return LinePieces.of(pieces.text).stream()
        .map(piece -> new RoledPiece(piece, asSeen(piece, pieces.roles(piece))))
        .toList();
  }

  /** Of an item or an opening the first line is one; where it goes on, it looks like any body. */
  private static List<LineRole> asSeen(LinePiece piece, List<LineRole> roles) {
    boolean goesOn = Character.isLowerCase(piece.text().charAt(0)) && !isLabel(piece.text());
    boolean body = roles.equals(List.of(LineRole.ITEM)) || roles.equals(List.of(LineRole.OPENING));
    return goesOn && body ? List.of(LineRole.BODY) : roles;
  }

  /** As {@code a)}. */
  private static boolean isLabel(String text) {
    return text.length() > 1 && ".)".indexOf(text.charAt(1)) >= 0;
  }

  private List<LineRole> roles(LinePiece piece) {
    Span place = text.toOriginal(piece.place());
    Map<LineRole, Integer> covered = new EnumMap<>(LineRole.class);
    Map<LineRole, Integer> firsts = new EnumMap<>(LineRole.class);
    for (RoleSpan span : spans) {
      int common = common(place, span.place());
      if (common > 0) {
        covered.merge(span.role(), common, Integer::sum);
        firsts.putIfAbsent(span.role(), span.place().start());
      }
    }
    if (covered.size() > 1) {
      covered.remove(LineRole.NOISE);
    }
    int whole = covered.values().stream().mapToInt(Integer::intValue).sum();
    List<LineRole> largest =
        covered.keySet().stream()
            .filter(role -> covered.getOrDefault(role, 0) >= SPLINTER * whole)
            .sorted(Comparator.comparingInt((LineRole role) -> -covered.getOrDefault(role, 0)))
            .limit(2)
            .sorted(Comparator.comparing(firsts::get))
            .toList();
    return largest.isEmpty() ? List.of(LineRole.NOISE) : largest;
  }

  /** How many signs both have. */
  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
