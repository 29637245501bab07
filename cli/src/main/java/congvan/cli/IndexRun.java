// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.archive.FoundFile;
import congvan.index.Change;
import congvan.index.IndexException;
import congvan.index.LetterIndex;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import java.io.IOException;
import java.util.Iterator;

/** Brings an index up to date with files. */
final class IndexRun {
  private final Main main;
  private final IndexPaths paths;
  private final LetterIndex index;
  private final UnreadFiles unread;
  private final IndexTally tally = new IndexTally();

  /** What adding a letter came to; trouble with the index, which is no trouble with the letter. */
  private interface Added {
    Change change() throws IOException;
  }

  IndexRun(Main main, IndexPaths paths, LetterIndex index, UnreadFiles unread) {
    this.main = main;
    this.paths = paths;
    this.index = index;
    this.unread = unread;
  }

  /**
   * Reads and adds what is new, takes out what is gone if that is wanted, and commits.
   *
   * @throws IOException when the index cannot be written
   */
  @SuppressWarnings("try") // the stop is there for what it does when the program ends
  IndexTally with(LetterReader reader, LetterParser parser, boolean prune) throws IOException {
    Pruning pruning = new Pruning(paths, prune);
    try (IndexStop stop = new IndexStop(index, main.terminal().err());
        IndexCommits commits = new IndexCommits(index);
        IndexProgress progress = IndexProgress.of(main.terminal(), paths)) {
      Line.Taker<Outcome<Added>> taker =
          outcome -> {
            commits.check();
            take(outcome);
            pruning.heard(outcome);
            progress.step();
          };
      Iterator<Input> inputs = paths.inputs(main.complaints()::emptyFolder);
      try (Line<Outcome<Added>> line = Line.asDone(reader.jobs(), taker)) {
        Extraction.Reading<Added> reading = (origin, file) -> read(origin, file, parser);
        new Extraction<>(reader.reader(), reading, line).run(progress.counting(inputs));
      }
      tally.pruned(pruning.in(index));
      index.commit();
    }
    return tally;
  }

  private void take(Outcome<Added> outcome) throws IOException {
    switch (outcome) {
      case Outcome.Read<Added> read -> tally.add(read.value().change());
      case Outcome.Unread<Added> refused -> {
        tally.unread();
        unread.add(refused);
      }
    }
  }

  /** Goes on in several threads at once. */
  private Outcome<Added> read(Origin origin, FoundFile file, LetterParser parser) {
    try {
      if (index.has(origin.name(), file.sha256())) {
        return new Outcome.Read<>(origin, () -> Change.UNCHANGED);
      }
    } catch (IndexException e) {
      return new Outcome.Read<>(origin, failed(e));
    } catch (IOException e) {
      return Outcome.refused(origin, e);
    }
    return switch (Outcome.of(origin, file::read, parser::parse)) {
      case Outcome.Read<Letter> read -> new Outcome.Read<>(origin, added(read.value()));
      case Outcome.Unread<Letter> refused ->
          new Outcome.Unread<>(origin, refused.reason(), refused.cause());
    };
  }

  private Added added(Letter letter) {
    try {
      Change change = index.add(letter);
      return () -> change;
    } catch (IOException e) {
      return failed(e);
    }
  }

  private static Added failed(IOException e) {
    return () -> {
      throw e;
    };
  }
}
