// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.DirectiveGraph;
import congvan.graph.Missing;
import congvan.index.LetterSearch;
import congvan.index.SearchRequest;
import congvan.query.LetterQuery;
import congvan.query.ValueField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code congvan stats}: what an index holds. */
@Command(
    name = "stats",
    description = "Says what an index holds: letters, tasks, years, types, issuers, deadlines.",
    footer = {
      "",
      "Examples:",
      "  congvan stats letters.index",
      "  congvan stats --missing letters.index",
      "  congvan stats --json letters.index",
      "",
      "Exit status: 0 it was said, 2 wrong usage or no index."
    })
final class StatsCommand implements Callable<Integer> {
  private final Main main;

  @Parameters(paramLabel = "DIR", description = "The folder of the index.")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "One line of JSON, with all values counted.")
  private boolean json;

  @Option(
      names = "--missing",
      description =
          "Also the documents that letters cite and the index has not, the most cited first. Reads"
              + " every letter.")
  private boolean missing;

  StatsCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    LuceneLog.silence();
    try (LetterSearch search = LetterSearch.open(folder)) {
      IndexStatistics statistics = statistics(search);
      Terminal terminal = main.terminal();
      terminal.print(json ? StatsJson.write(statistics) + "\n" : StatsText.of(statistics));
    }
    return 0;
  }

  private IndexStatistics statistics(LetterSearch search) throws IOException {
    SearchRequest counts =
        SearchRequest.of(LetterQuery.all())
            .limit(0)
            .facets(ValueField.ISSUER, ValueField.SIGNER, ValueField.STATUS);
    SearchRequest due = counts.tasks().facets(ValueField.ASSIGNEE, ValueField.DUE);
    List<Missing> cited = missing ? DirectiveGraph.of(search).missing() : List.of();
    return new IndexStatistics(
        search.statistics(), search.search(counts).facets(), search.search(due).facets(), cited);
  }
}
