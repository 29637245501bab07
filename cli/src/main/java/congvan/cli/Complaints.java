// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What went wrong, one line each on standard error.
 *
 * @param stacktrace whether Java's own account follows
 */
record Complaints(PrintWriter err, boolean stacktrace) {

  /** {@code congvan: cannot read the text of a.pdf: no text found}. */
  void unread(Outcome.Unread<?> unread) {
    String name = called(unread.origin().name());
    say("cannot read the text of " + name + ": " + unread.reason(), unread.cause());
  }

  /** {@code congvan: cannot read lines.txt: no such file}. */
  void unread(String argument, IOException cause) {
    say("cannot read " + called(argument) + ": " + Reasons.of(cause), cause);
  }

  /** {@code congvan: lines.txt is not UTF-8: line 3}. */
  void damaged(String argument, long line) {
    err.println("congvan: " + Visible.line(called(argument)) + " is not UTF-8: line " + line);
  }

  private static String called(String name) {
    return name.equals(Input.STANDARD_INPUT) ? "standard input" : name;
  }

  /** What is worth knowing, though nothing failed: a folder without letters. */
  void emptyFolder(Path folder) {
    String extensions = String.join(", .", LetterFiles.EXTENSIONS);
    err.println(
        "congvan: nothing to read in "
            + Visible.line(folder.toString())
            + " (no file ends in ."
            + extensions
            + ")");
  }

  /** A line without a cause. */
  void say(String text) {
    err.println("congvan: " + Visible.line(text));
  }

  void say(String text, Throwable cause) {
    say(text);
    if (stacktrace) {
      cause.printStackTrace(err);
    }
  }
}
