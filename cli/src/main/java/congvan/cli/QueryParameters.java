// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.query.QueryReader;
import congvan.query.ReadQuery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The folder of an index, and what is looked for in it. */
final class QueryParameters {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the index.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What is looked for; without it, everything.")
  private List<String> words = List.of();

  Path folder() {
    return folder;
  }

  /** Reads the query, seen from a day. */
  ReadQuery read(LocalDate today) {
    words.stream()
        .filter(word -> word.startsWith("--"))
        .findFirst()
        .ifPresent(
            word -> {
              throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
            });
    return QueryReader.standard().today(today).read(joined(words));
  }

  /**
   * The arguments as one text. The shell has taken the quotation marks of {@code cơ quan:"Sở Nội
   * vụ"} away; that a blank stands within an argument shows where they were, and a semicolon keeps
   * it.
   */
  static String joined(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean ends = i < words.size() - 1 && words.get(i).strip().contains(" ");
      parts.add(ends ? words.get(i) + ";" : words.get(i));
    }
    return String.join(" ", parts);
  }
}
