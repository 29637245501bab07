// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import congvan.letter.Letter;
import congvan.letter.LetterDeadline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/** Collects the deadlines of letters as they come and writes them, soonest first, at the end. */
final class DueOutput implements LetterOutput {
  private final OutputStream out;
  private final DueFormat format;
  private final Predicate<LetterDeadline> filter;
  private final SortedTexts lines = new SortedTexts();

  DueOutput(OutputStream out, DueFormat format, Predicate<LetterDeadline> filter) {
    this.out = out;
    this.format = format;
    this.filter = filter;
  }

  @Override
  public void write(Outcome<Letter> outcome) throws IOException {
    if (outcome instanceof Outcome.Read<Letter> read) {
      for (LetterDeadline deadline : LetterDeadline.of(read.value())) {
        if (filter.test(deadline)) {
          lines.add(DueTime.order(deadline.deadline()), format.line(deadline));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (lines) {
      out.write(format.beginning(lines.isEmpty()).getBytes(UTF_8));
      lines.writeTo(out);
      out.write(format.end().getBytes(UTF_8));
      out.flush();
    }
  }
}
