// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.IOException;

/** Hands outcomes on, names those that were not read, and knows at the end whether all were. */
final class Delivery<T> implements Line.Taker<Outcome<T>> {
  private final Complaints complaints;
  private final Line.Taker<Outcome<T>> output;
  private boolean complete = true;

  Delivery(Complaints complaints, Line.Taker<Outcome<T>> output) {
    this.complaints = complaints;
    this.output = output;
  }

  @Override
  public void take(Outcome<T> outcome) throws IOException {
    if (outcome instanceof Outcome.Unread<T> unread) {
      complete = false;
      complaints.unread(unread);
    }
    output.take(outcome);
  }

  /** The exit status of a command that ends here. */
  int status() {
    return complete ? 0 : 1;
  }
}
