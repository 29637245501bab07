// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.PrintWriter;

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

  void say(String text, Throwable cause) {
    err.println("congvan: " + Visible.line(text));
    if (stacktrace) {
      cause.printStackTrace(err);
    }
  }
}
