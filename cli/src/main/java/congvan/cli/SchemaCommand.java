// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.LetterJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code congvan schema}: what the JSON of a letter looks like. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a letter.",
    footer = {"", "Example:", "  congvan schema > letter.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private final Main main;

  SchemaCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    main.terminal().print(LetterJson.schema().stripTrailing() + "\n");
    return 0;
  }
}
