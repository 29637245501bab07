// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
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
    String name = unread.input().name();
    String called = name.equals(Input.STANDARD_INPUT) ? "standard input" : name;
    String text = "cannot read the text of " + called + ": " + unread.reason();
    say(text, unread.cause());
  }

  /** What is worth knowing, though nothing failed: a folder without letters. */
  void emptyFolder(Path folder) {
    String extensions = String.join(", .", DocumentReader.extensions());
    err.println(
        "congvan: nothing to read in "
            + Visible.line(folder.toString())
            + " (no file ends in ."
            + extensions
            + ")");
  }

  void say(String text, Throwable cause) {
    err.println("congvan: " + Visible.line(text));
    if (stacktrace) {
      cause.printStackTrace(err);
    }
  }
}
