// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code congvan}: reads Vietnamese official letters to JSON. */
@Command(
    name = "congvan",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = ManifestVersion.class,
    description = "Reads Vietnamese official letters (công văn, quyết định, ...) to JSON.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example:",
      "  congvan extract letters/ > letters.jsonl",
      "",
      "congvan COMMAND --help says more about a command."
    })
public final class Main implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show Java's account of what went wrong, for a bug report.")
  private boolean stacktrace = Boolean.getBoolean("congvan.debug");

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs one command and ends the process: 0 all was read, 1 some was not, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(commandLine(Terminal.ofProcess()).execute(args));
  }

  /** Says what is missing where {@code congvan} stands alone. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  static CommandLine commandLine(Terminal terminal) {
    Main main = new Main(terminal);
    Failures failures = new Failures(main);
    return new CommandLine(main)
        .addSubcommand(new ExtractCommand(main))
        .addSubcommand(new ExplainCommand(main))
        .addSubcommand(new DeadlinesCommand(main))
        .addSubcommand(new DatesCommand(main))
        .addSubcommand(new TextCommand(main))
        .addSubcommand(new IndexCommand(main))
        .addSubcommand(searching(new CommandLine(new SearchCommand(main))))
        .addSubcommand(new RelatedCommand(main))
        .addSubcommand(new StatsCommand(main))
        .addSubcommand(searching(new CommandLine(new ExportCommand(main))))
        .addSubcommand(new SchemaCommand(main))
        .addSubcommand(new CompletionCommand(main))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
        .setErr(terminal.err())
        .setParameterExceptionHandler(failures::ofUsage)
        .setExecutionExceptionHandler(failures::ofExecution);
  }

  /** {@code -word} leaves a word out of a query, and is no option. */
  private static CommandLine searching(CommandLine search) {
    return search
        .setUnmatchedOptionsArePositionalParams(true)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  Terminal terminal() {
    return terminal;
  }

  Complaints complaints() {
    return new Complaints(terminal.err(), stacktrace);
  }
}
