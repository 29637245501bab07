// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.IndexException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command that fails as a whole says, and the exit status it leaves. */
final class Failures {
  private static final Pattern BROKEN_PIPE =
      Pattern.compile(
          "broken pipe|pipe (?:is being closed|has been ended)", Pattern.CASE_INSENSITIVE);

  private final Main main;

  Failures(Main main) {
    this.main = main;
  }

  /** One line for what is wrong and one for where to read more. */
  int ofUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("congvan: " + Visible.line(String.valueOf(e.getMessage())));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command
        .getErr()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for help.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** All reading is caught before; what comes here is trouble with the output, or a fault. */
  int ofExecution(Exception e, CommandLine command, ParseResult arguments) {
    if (e instanceof IndexException trouble) {
      main.complaints().say(String.valueOf(trouble.getMessage()), trouble);
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    if (e instanceof IOException trouble) {
      return ofOutput(trouble);
    }
    main.complaints().say(Reasons.ofFault(e), e);
    return 1;
  }

  /** Whoever reads the output may stop, as {@code head} does: then there is nothing to say. */
  private int ofOutput(IOException e) {
    if (BROKEN_PIPE.matcher(String.valueOf(e.getMessage())).find()) {
      return 0;
    }
    String what = e instanceof FileSystemException file ? file.getFile() : "the output";
    main.complaints().say("cannot write " + what + ": " + Reasons.of(e), e);
    return 1;
  }
}
