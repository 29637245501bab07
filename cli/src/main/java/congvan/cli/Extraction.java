// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.TextReader;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads letters one after the other, or several at a time, and hands them on in the order of the
 * inputs. Holds no more than two letters a job.
 */
final class Extraction {
  private static final int LETTERS_AHEAD_PER_JOB = 2;

  private final TextReader reader;
  private final LetterOutput output;
  private final Complaints complaints;
  private boolean complete = true;

  Extraction(TextReader reader, LetterOutput output, Complaints complaints) {
    this.reader = reader;
    this.output = output;
    this.complaints = complaints;
  }

  /** Reads them all; returns whether each could be read. */
  boolean run(Iterator<Input> inputs, int jobs) throws IOException {
    if (jobs == 1) {
      while (inputs.hasNext()) {
        deliver(read(inputs.next()));
      }
    } else {
      runAhead(inputs, jobs);
    }
    return complete;
  }

  private void runAhead(Iterator<Input> inputs, int jobs) throws IOException {
    Deque<CompletableFuture<Outcome<Letter>>> ahead = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
      while (inputs.hasNext()) {
        if (ahead.size() == jobs * LETTERS_AHEAD_PER_JOB) {
          deliver(ahead.remove().join());
        }
        Input input = inputs.next();
        ahead.add(CompletableFuture.supplyAsync(() -> read(input), workers));
      }
      while (!ahead.isEmpty()) {
        deliver(ahead.remove().join());
      }
    }
  }

  private Outcome<Letter> read(Input input) {
    return Outcome.of(input, reader, LetterParser.standard()::parse);
  }

  private void deliver(Outcome<Letter> outcome) throws IOException {
    if (outcome instanceof Outcome.Unread<Letter> unread) {
      complete = false;
      complaints.unread(unread);
    }
    output.write(outcome);
  }
}
