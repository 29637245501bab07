// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code congvan completion}: lets the shell complete commands, options and files. */
@Command(
    name = "completion",
    description = "Prints a script that lets bash or zsh complete the commands and their options.",
    footer = {
      "",
      "Examples:",
      "  source <(congvan completion)                                 in this shell",
      "  congvan completion > ~/.local/share/bash-completion/completions/congvan"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Main main;

  @Spec private CommandSpec spec;

  CompletionCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    String script = AutoComplete.bash(root.getCommandName(), root);
    main.terminal().print(script.stripTrailing() + "\n");
    return 0;
  }
}
