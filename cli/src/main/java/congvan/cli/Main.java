// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code congvan}: reads Vietnamese official letters to JSON. */
@Command(
    name = "congvan",
    mixinStandardHelpOptions = true,
    versionProvider = ManifestVersion.class,
    description = "Reads Vietnamese official letters (công văn, quyết định, ...) to JSON.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the process: 0 all was read, 1 some was not, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** Says what is missing where {@code congvan} stands alone. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main());
  }
}
