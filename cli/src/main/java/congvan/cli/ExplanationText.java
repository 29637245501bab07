// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Letter;
import congvan.letter.Warning;
import congvan.parse.Evidence;
import congvan.parse.Explanation;
import congvan.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An explanation as a person reads it: the letter with its marks, then what was found, line by
 * line.
 */
final class ExplanationText {
  private static final int LONGEST_VALUE = 60;
  private static final String INFERRED = "inferred";

  private final Explanation explanation;
  private final MarkStyle style;

  private ExplanationText(Explanation explanation, MarkStyle style) {
    this.explanation = explanation;
    this.style = style;
  }

  static String of(Explanation explanation, MarkStyle style) {
    return new ExplanationText(explanation, style).text();
  }

  private String text() {
    Letter letter = explanation.letter();
    String marked = Marks.write(letter.text(), explanation.values(), style);
    return Stream.of(
            Stream.of(marked.stripTrailing(), "", style.heading("kind " + letter.kind())),
            list("values", explanation.values()),
            list("other readings", explanation.others()),
            warnings(letter.warnings()))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private Stream<String> list(String heading, List<Evidence> all) {
    if (all.isEmpty()) {
      return Stream.empty();
    }
    List<List<String>> rows = all.stream().map(ExplanationText::row).toList();
    return Stream.concat(Stream.of("", style.heading(heading)), AlignedRows.lines(rows));
  }

  private Stream<String> warnings(List<Warning> warnings) {
    if (warnings.isEmpty()) {
      return Stream.empty();
    }
    List<List<String>> rows = warnings.stream().map(ExplanationText::row).toList();
    return Stream.concat(Stream.of("", style.heading("warnings")), AlignedRows.lines(rows));
  }

  private static List<String> row(Evidence evidence) {
    return List.of(
        evidence.field(),
        Columns.cut(Visible.line(evidence.value()), LONGEST_VALUE),
        evidence.rule(),
        places(evidence.spans().stream()));
  }

  private static List<String> row(Warning warning) {
    String place = warning.span().isEmpty() ? "" : places(warning.span().stream());
    return List.of(warning.code().name(), Visible.line(warning.message()), place);
  }

  private static String places(Stream<Span> spans) {
    String places =
        spans.map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(", "));
    return places.isEmpty() ? INFERRED : places;
  }
}
