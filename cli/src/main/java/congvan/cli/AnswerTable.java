// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Facet;
import congvan.index.FoundTask;
import congvan.index.Hit;
import congvan.index.LetterSummary;
import congvan.index.SearchResult;
import congvan.letter.Assignee;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line a hit with tabs between whole values, for other programs; {@code -} where there is none.
 */
final class AnswerTable {
  private static final List<String> OF_LETTERS =
      List.of("NUMBER", "DATE", "TYPE", "ISSUER", "SUBJECT", "PATH");
  private static final List<String> OF_TASKS =
      List.of("DUE", "ASSIGNEES", "TASK", "ITEM", "NUMBER", "DATE", "ISSUER", "PATH");

  private AnswerTable() {}

  static String of(Answer answer) {
    List<Hit> hits = answer.result().hits();
    return hits.isEmpty()
        ? ""
        : Stream.concat(
                Stream.of(answer.tasks() ? OF_TASKS : OF_LETTERS),
                hits.stream().map(AnswerTable::row))
            .map(row -> row.stream().map(Visible::line).collect(Collectors.joining("\t")) + "\n")
            .collect(Collectors.joining());
  }

  private static List<String> row(Hit hit) {
    LetterSummary letter = hit.letter();
    String number = letter.number().orElse("-");
    String day = letter.issuedOn().map(Object::toString).orElse("-");
    String issuer = letter.issuer().orElse("-");
    return hit.task()
        .map(
            task ->
                List.of(
                    due(task),
                    assignees(task),
                    task.text(),
                    task.path(),
                    number,
                    day,
                    issuer,
                    letter.path()))
        .orElseGet(
            () ->
                List.of(
                    number,
                    day,
                    letter.type().orElse("-"),
                    issuer,
                    letter.subject().orElse("-"),
                    letter.path()));
  }

  /** The last day in time of the deadline that ends first, else its words. */
  static String due(FoundTask task) {
    return task.deadlines().stream()
        .flatMap(deadline -> deadline.window().latest().stream())
        .sorted()
        .map(Object::toString)
        .findFirst()
        .or(() -> task.deadlines().stream().map(deadline -> deadline.text()).findFirst())
        .orElse("-");
  }

  static String assignees(FoundTask task) {
    return task.assignees().isEmpty()
        ? "-"
        : task.assignees().stream().map(Assignee::name).collect(Collectors.joining("; "));
  }

  /** What the lines do not say: how many there are, and how to see more. */
  static List<String> remarks(Answer answer) {
    SearchResult result = answer.result();
    List<String> remarks = new ArrayList<>();
    int shown = result.hits().size();
    remarks.add(
        shown == result.total() ? answer.total() : answer.total() + ", " + shown + " shown");
    answer.meant().ifPresent(meant -> remarks.add("did you mean: " + Visible.line(meant)));
    result.facets().stream()
        .filter(facet -> !facet.values().isEmpty())
        .forEach(facet -> remarks.add(counts(facet)));
    result.next().ifPresent(next -> remarks.add("more: --after " + next));
    return remarks;
  }

  private static String counts(Facet facet) {
    return FacetLine.name(facet) + ": " + FacetLine.values(facet);
  }
}
