// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Facet;
import congvan.index.FoundTask;
import congvan.index.Hit;
import congvan.index.LetterSummary;
import congvan.index.SearchResult;
import congvan.index.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, for a person: a few lines each, as wide as the terminal, in its colours. */
final class AnswerList {
  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String MATCH = "\u001B[1;31m";
  private static final String INDENT = "   ";
  private static final int LEAST_WIDTH = 20;
  private static final int SUBJECT_LINES = 2;
  private static final int TASK_LINES = 3;

  private final boolean colourful;
  private final int width;

  AnswerList(Terminal terminal) {
    this.colourful = terminal.colourful();
    this.width = Math.max(LEAST_WIDTH, terminal.columns().getAsInt());
  }

  String of(Answer answer) {
    SearchResult result = answer.result();
    Stream<String> lines =
        Stream.of(
                Stream.of(heading(answer)),
                answer.meant().stream().map(meant -> "Did you mean: " + Visible.line(meant)),
                result.hits().stream().flatMap(this::hit),
                facets(result.facets()),
                result.next().stream().flatMap(next -> Stream.of("", "More: --after " + next)))
            .flatMap(part -> part);
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private String heading(Answer answer) {
    int shown = answer.result().hits().size();
    boolean all = shown == answer.result().total();
    return all ? answer.total() : answer.total() + ", " + shown + " shown";
  }

  private Stream<String> hit(Hit hit) {
    return hit.task().map(task -> task(hit, task)).orElseGet(() -> letter(hit)).stream()
        .flatMap(lines -> lines);
  }

  private List<Stream<String>> letter(Hit hit) {
    return List.of(
        Stream.of("", title(hit.letter())),
        hit.letter().subject().stream().flatMap(subject -> block(subject, SUBJECT_LINES)),
        hit.snippets().stream().flatMap(this::passage),
        Stream.of(painted(DIM, INDENT + ShownPath.of(Visible.line(hit.letter().path())))));
  }

  private List<Stream<String>> task(Hit hit, FoundTask task) {
    String heading = AnswerTable.due(task) + "  " + AnswerTable.assignees(task);
    return List.of(
        Stream.of("", painted(BOLD, cut(heading, width))),
        hit.snippets().isEmpty()
            ? block(task.text(), TASK_LINES)
            : hit.snippets().stream().flatMap(this::passage),
        Stream.of(cut(INDENT + "item " + task.path() + " of " + title(hit.letter()), width)),
        Stream.of(painted(DIM, INDENT + ShownPath.of(Visible.line(hit.letter().path())))));
  }

  /** {@code 512/STC-QLCS 2026-05-12 Công văn Sở Tài chính, UBND tỉnh Đồng An}. */
  private String title(LetterSummary letter) {
    String number = Visible.line(letter.number().orElse("no number"));
    String rest =
        Stream.of(
                letter.issuedOn().map(Object::toString),
                letter.type(),
                letter
                    .issuer()
                    .map(name -> letter.parent().map(it -> name + ", " + it).orElse(name)))
            .flatMap(Optional::stream)
            .map(value -> "  " + Visible.line(value))
            .collect(Collectors.joining());
    String shown = cut(number, width);
    return painted(BOLD, shown) + cut(rest, Math.max(1, width - Columns.length(shown)));
  }

  private Stream<String> passage(Snippet snippet) {
    String opening = colourful ? MATCH : "";
    String closing = colourful ? RESET : "";
    Passage passage = new Passage(snippet.text(), snippet.matches(), opening, closing);
    return indented(passage.lines(width - INDENT.length(), TASK_LINES));
  }

  private Stream<String> block(String text, int most) {
    return indented(new Passage(text, List.of(), "", "").lines(width - INDENT.length(), most));
  }

  private static Stream<String> indented(List<String> lines) {
    return lines.stream().map(line -> INDENT + line);
  }

  private Stream<String> facets(List<Facet> facets) {
    List<List<String>> rows =
        facets.stream()
            .filter(facet -> !facet.values().isEmpty())
            .map(facet -> List.of(FacetLine.name(facet), FacetLine.values(facet)))
            .toList();
    return rows.isEmpty()
        ? Stream.of()
        : Stream.concat(Stream.of(""), AlignedRows.lines(rows).map(line -> cut(line, width)));
  }

  private static String cut(String text, int width) {
    return Columns.cut(text, width);
  }

  private String painted(String colour, String text) {
    return colourful ? colour + text + RESET : text;
  }
}
