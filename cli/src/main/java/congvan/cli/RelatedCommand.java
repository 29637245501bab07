// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.graph.Directive;
import congvan.graph.DirectiveGraph;
import congvan.index.Facet;
import congvan.index.LetterSearch;
import congvan.json.PlainJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congvan related}: what a letter has to do with others. */
@Command(
    name = "related",
    description = {
      "Shows what a document comes from, what carries it out, and its copies.",
      "",
      "The document need not be in the index itself, as long as its letters cite it. Numbers begin"
          + " anew each year in every office: a citation counts only where its day agrees, or its"
          + " issuer where no day is said; what else it may mean is listed as uncertain."
    },
    footer = {
      "",
      "Examples:",
      "  congvan related letters.index 1388/UBND-TH5",
      "  congvan related letters.index 15/KH-UBND --date 2021-02-01 --issuer 'xa binh lam'",
      "  congvan related letters.index --missing",
      "",
      "Exit status: 0 the document was found, 1 none or several were, 2 wrong usage."
    })
final class RelatedCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 5;

  private final Main main;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the index.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NUMBER",
      description =
          "The number of the document, as in 1388/ubnd-th5: capitals, marks, blanks and leading"
              + " zeros do not matter. Or the path of its file in the index.")
  private @Nullable String number;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayOption.class,
      description = "Of several with this number, that of this day of issue.")
  private @Nullable LocalDate date;

  @Option(
      names = "--issuer",
      paramLabel = "NAME",
      description =
          "Of several with this number, that of this body: its words in their order, with or"
              + " without marks, or an abbreviation, as in 'ubnd xa binh lam' or SNV.")
  private @Nullable String issuer;

  @Option(
      names = "--missing",
      description = "List what letters cite and the index has not, the most cited first.")
  private boolean missing;

  @Option(names = "--json", description = "Write JSON, one object a line.")
  private boolean json;

  RelatedCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    if (missing == (number != null)) {
      throw new ParameterException(spec.commandLine(), "name a NUMBER, or --missing");
    }
    LuceneLog.silence();
    try (LetterSearch search = LetterSearch.open(folder)) {
      DirectiveGraph graph = DirectiveGraph.of(search);
      return number == null ? tellMissing(graph) : tell(graph, search, number);
    }
  }

  private int tellMissing(DirectiveGraph graph) throws IOException {
    main.terminal()
        .print(
            graph.missing().stream()
                .map(it -> json ? RelatedJson.line(it) : RelatedList.line(it))
                .map(line -> line + "\n")
                .collect(Collectors.joining()));
    return 0;
  }

  private int tell(DirectiveGraph graph, LetterSearch search, String asked) throws IOException {
    List<Directive> found = found(graph, asked);
    if (found.isEmpty()) {
      main.complaints().say(nothing(search, asked));
      return 1;
    }
    if (found.size() > 1) {
      main.terminal().print(choices(found));
      main.complaints().say("several documents have this number: choose by --date or --issuer");
      return 1;
    }
    tell(graph, found.getFirst());
    return 0;
  }

  private void tell(DirectiveGraph graph, Directive directive) throws IOException {
    main.terminal()
        .print(
            json
                ? PlainJson.write(RelatedJson.of(graph.related(directive))) + "\n"
                : RelatedText.of(graph.related(directive), RelatedStyle.of(main.terminal())));
  }

  private List<Directive> found(DirectiveGraph graph, String asked) throws IOException {
    List<Directive> found =
        graph.find(asked).stream().filter(this::isOfThatDay).filter(this::isOfThatBody).toList();
    return found.isEmpty() ? atPath(graph, asked).stream().toList() : found;
  }

  private boolean isOfThatDay(Directive directive) {
    return date == null || directive.issuedOn().equals(Optional.of(date));
  }

  private boolean isOfThatBody(Directive directive) {
    String name = directive.issuer().orElse("") + " " + directive.parent().orElse("");
    return issuer == null || BodyName.of(issuer).matches(name);
  }

  private static Optional<Directive> atPath(DirectiveGraph graph, String path) throws IOException {
    Optional<Directive> asGiven = graph.at(path);
    return asGiven.isPresent()
        ? asGiven
        : graph.at(Path.of(path).toAbsolutePath().normalize().toString());
  }

  private String choices(List<Directive> found) {
    return found.stream()
        .map(it -> json ? PlainJson.write(RelatedJson.of(it)) : RelatedList.line(it))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String nothing(LetterSearch search, String asked) throws IOException {
    String near =
        search.suggestNumber(asked, SUGGESTIONS).stream()
            .map(Facet.Count::value)
            .collect(Collectors.joining(", "));
    return "no letter has or cites " + asked + (near.isEmpty() ? "" : "; there are " + near);
  }
}
