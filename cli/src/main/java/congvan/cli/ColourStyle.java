// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.List;
import java.util.Map;

/** Marks in the colours of a terminal, the field and the rule behind each. */
final class ColourStyle implements MarkStyle {
  private static final String RESET = "\u001B[0m";
  private static final String DIM = "\u001B[2m";
  private static final String BOLD = "\u001B[1m";
  private static final String BLUE = "\u001B[34m";

  /** By the last word of the field's name; the header is blue. */
  private static final Map<String, String> COLOURS =
      Map.of(
          "tasks", "\u001B[32m",
          "assignees", "\u001B[1;35m",
          "reportTo", "\u001B[35m",
          "deadlines", "\u001B[1;31m",
          "citations", "\u001B[36m",
          "dates", "\u001B[31m",
          "recipients", "\u001B[33m",
          "copies", "\u001B[33m",
          "archive", "\u001B[33m");

  @Override
  public String opening(Mark mark) {
    return RESET + colour(mark);
  }

  @Override
  public String closing(Mark mark, List<Mark> open) {
    String label = RESET + DIM + "‹" + mark.fields() + ": " + mark.rules() + "›" + RESET;
    return open.isEmpty() ? label : label + colour(open.get(0));
  }

  @Override
  public String heading(String text) {
    return BOLD + text + RESET;
  }

  private static String colour(Mark mark) {
    String field = mark.values().get(0).field();
    String first = field.substring(0, (field + " ").indexOf(' '));
    String last = field.substring(field.lastIndexOf(' ') + 1);
    return COLOURS.getOrDefault(last, COLOURS.getOrDefault(first, BLUE));
  }
}
