// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Directive;
import congvan.graph.Missing;
import congvan.index.Facet;
import congvan.index.Statistics;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an index holds, for people: a block for each thing counted, the most frequent first. */
final class StatsText {
  private static final int MOST_VALUES = 10;
  private static final double BYTES_PER_MEGABYTE = 1_000_000;

  private StatsText() {}

  static String of(IndexStatistics statistics) {
    Statistics whole = statistics.whole();
    Stream<String> counted =
        Stream.of(
                Stream.of(block("YEAR", whole.years()), block("TYPE", whole.types())),
                statistics.letters().stream().map(StatsText::block),
                statistics.tasks().stream().map(StatsText::block),
                Stream.of(missing(statistics.missing())))
            .flatMap(blocks -> blocks);
    return Stream.concat(Stream.of(summary(whole)), counted)
        .filter(block -> !block.isEmpty())
        .map(block -> block + "\n")
        .collect(Collectors.joining("\n"));
  }

  private static String summary(Statistics whole) {
    return table(
        List.of(
            List.of("letters", Counts.of(whole.letters())),
            List.of("tasks", Counts.of(whole.tasks())),
            List.of("size", megabytes(whole.bytes())),
            List.of("issued", day(whole.first()) + " to " + day(whole.last()))));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f MB", bytes / BYTES_PER_MEGABYTE);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }

  private static String block(Facet facet) {
    return block(facet.field().name(), facet.values());
  }

  private static String block(String heading, List<Facet.Count> values) {
    if (values.isEmpty()) {
      return "";
    }
    String more = values.size() > MOST_VALUES ? " (of " + Counts.of(values.size()) + ")" : "";
    Stream<List<String>> rows =
        values.stream()
            .limit(MOST_VALUES)
            .map(it -> List.of(Counts.of(it.count()), Visible.line(it.value())));
    return heading + more + "\n" + indented(rows.toList());
  }

  private static String missing(List<Missing> missing) {
    if (missing.isEmpty()) {
      return "";
    }
    List<List<String>> rows =
        missing.stream()
            .limit(MOST_VALUES)
            .map(it -> List.of(Counts.of(it.letters()), Visible.line(name(it.named()))))
            .toList();
    return "CITED, BUT NOT HERE (of " + Counts.of(missing.size()) + ")\n" + indented(rows);
  }

  /** {@code 12/2021/NĐ-CP 2021-02-24 Chính phủ}. */
  private static String name(Directive directive) {
    return Stream.of(
            Optional.of(directive.number()),
            directive.issuedOn().map(LocalDate::toString),
            directive.issuer())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String indented(List<List<String>> rows) {
    return table(rows).lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }

  private static String table(List<List<String>> rows) {
    return AlignedRows.lines(rows).collect(Collectors.joining("\n"));
  }
}
