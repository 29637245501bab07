// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import congvan.layout.LineRole;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A letter that is being damaged, line by line. Used by one thread. */
final class WornText {
  private final List<WornLine> lines = new ArrayList<>();

  private WornText() {}

  static WornText of(LabelledText letter) {
    WornText worn = new WornText();
    int start = 0;
    for (String line : letter.text().split("\n", -1)) {
      worn.lines.add(cut(line, start, letter.spans()));
      start += line.length() + 1;
    }
    return worn;
  }

  private static WornLine cut(String line, int start, List<RoleSpan> spans) {
    List<WornPiece> pieces = new ArrayList<>();
    int at = 0;
    for (RoleSpan span : spans) {
      int from = span.place().start() - start;
      int to = span.place().end() - start;
      if (from >= at && to <= line.length()) {
        String text = line.substring(from, to);
        pieces.add(new WornPiece(line.substring(at, from), text, Optional.of(span.role())));
        at = to;
      }
    }
    if (at < line.length()) {
      pieces.add(new WornPiece("", line.substring(at), Optional.empty()));
    }
    return new WornLine(pieces);
  }

  /** The lines themselves, to be changed. */
  List<WornLine> lines() {
    return lines;
  }

  void changeEach(UnaryOperator<WornPiece> change) {
    lines.replaceAll(line -> line.map(change));
  }

  /** The first line at or behind a line that has one of the roles; the count of lines if none. */
  int find(int from, Set<LineRole> roles) {
    int line = from;
    while (line < lines.size() && !lines.get(line).hasAny(roles)) {
      line++;
    }
    return line;
  }

  /** The letter as it is now, with the places of the roles. */
  LabelledText labelled(String template) {
    StringBuilder text = new StringBuilder();
    List<RoleSpan> spans = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      text.append(line == 0 ? "" : "\n");
      lines.get(line).pieces().forEach(piece -> write(piece, text, spans));
    }
    return new LabelledText(text.toString(), template, spans);
  }

  private static void write(WornPiece piece, StringBuilder text, List<RoleSpan> spans) {
    text.append(piece.lead());
    String written = piece.text();
    int start = text.length();
    text.append(written);
    int from = start + written.length() - written.stripLeading().length();
    int to = start + written.stripTrailing().length();
    if (from < to) {
      piece.role().ifPresent(role -> spans.add(new RoleSpan(new Span(from, to), role)));
    }
  }
}
