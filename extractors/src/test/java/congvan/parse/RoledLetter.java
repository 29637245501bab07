// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.layout.LinePiece;
import congvan.layout.LineRole;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter of which each line says before a bar what it is: {@code COPY | - Như trên;}. Two roles
 * with a plus between are columns that ran together, with a comma columns that stand apart; a
 * question mark is a guess that is not likely. It answers as a model would that is always right.
 */
final class RoledLetter implements LineRoles {
  private static final Pattern PARTS = Pattern.compile(", ");
  private static final double SURE = 0.9;
  private static final double UNSURE = 0.2;

  private final List<String> lines = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();

  private RoledLetter(String annotated) {
    for (String line : annotated.lines().toList()) {
      int bar = line.indexOf('|');
      roles.add(bar < 0 ? "" : line.substring(0, bar).strip());
      lines.add(bar < 0 ? "" : line.substring(bar + 1).strip());
    }
  }

  static RoledLetter of(String annotated) {
    return new RoledLetter(annotated);
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public List<RoleGuess> guess(List<LinePiece> pieces) {
    return pieces.stream().map(this::guess).toList();
  }

  @Override
  public String name() {
    return "line roles";
  }

  private RoleGuess guess(LinePiece piece) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(piece.text())) {
        List<String> columns = PARTS.splitAsStream(roles.get(i)).toList();
        return guess(columns.get(Math.min(piece.column(), columns.size() - 1)));
      }
    }
    throw new IllegalStateException("no line of the letter: " + piece);
  }

  private static RoleGuess guess(String said) {
    List<LineRole> both =
        Stream.of(said.replace("?", "").split("\\+", -1)).map(LineRole::valueOf).toList();
    return new RoleGuess(both, said.endsWith("?") ? UNSURE : SURE);
  }
}
