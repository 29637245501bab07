// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Goes through the files in one file, and through those in them. What a library throws over a
 * container is a refusal; what the sink throws goes through.
 */
final class Search {
  private static final String BROKEN = "it is broken or cut off";

  private final TextReader reader;
  private final Budget budget;
  private final FileSink sink;

  Search(TextReader reader, Budget budget, FileSink sink) {
    this.reader = reader;
    this.budget = budget;
    this.sink = sink;
  }

  /** Tells the sink of all there is, and at the end of a limit that was broken. */
  void of(PackedFile file) throws IOException {
    search(file, 0);
    if (budget.isSpent()) {
      sink.refused(budget.refusal());
    }
  }

  private void search(PackedFile file, int depth) throws IOException {
    Optional<Container> container = Container.of(file);
    if (container.isEmpty()) {
      sink.found(new FoundFile(file.name(), () -> read(file), file::sha256));
    } else {
      open(file.name(), () -> container.get().open(file, budget), depth + 1);
    }
  }

  private SourceDocument read(PackedFile file) throws IOException {
    try (InputStream in = file.stream()) {
      return reader.read(in, file.name());
    }
  }

  private void open(String name, Entry.Inner container, int depth) throws IOException {
    Optional<String> tooDeep = budget.refusalOfDepth(depth);
    if (tooDeep.isPresent()) {
      refuse(name, tooDeep.get());
      return;
    }
    Optional<Entries> entries = attempt(name, container::open);
    if (entries.isPresent()) {
      try (Entries opened = entries.get()) {
        new Level(name, depth).through(opened);
      }
    }
  }

  private void refuse(String name, String reason) throws IOException {
    if (!budget.isSpent()) {
      sink.refused(new UnreadableDocumentException(name, reason));
    }
  }

  /** Does what may fail in many ways, all of which mean that this file is not read. */
  private <T> Optional<T> attempt(String name, Attempt<T> attempt) throws IOException {
    String reason;
    try {
      return Optional.of(attempt.make());
    } catch (RefusedException e) {
      reason = String.valueOf(e.getMessage());
    } catch (IOException | RuntimeException e) {
      reason = BROKEN;
    } catch (StackOverflowError e) {
      reason = "its parts are nested too deeply";
    }
    refuse(name, reason);
    return Optional.empty();
  }

  private interface Attempt<T> {
    T make() throws IOException;
  }

  /** The files of one container. */
  private final class Level {
    private final String name;
    private final int depth;
    private final EntryNames names = new EntryNames();
    private boolean barren = true;

    private Level(String name, int depth) {
      this.name = name;
      this.depth = depth;
    }

    private void through(Entries entries) throws IOException {
      if (entries.ownText().isPresent()) {
        barren = false;
        MailText text = entries.ownText().get();
        sink.found(new FoundFile(name, () -> text.read(reader, name), text::sha256));
      }
      Optional<Optional<Entry>> next = attempt(name, entries::next);
      while (next.isPresent() && next.get().isPresent() && !budget.isSpent()) {
        see(next.get().get());
        next = budget.isSpent() ? Optional.empty() : attempt(name, entries::next);
      }
      if (barren && next.isPresent()) {
        refuse(name, "nothing in it may be a letter");
      }
    }

    private void see(Entry entry) throws IOException {
      budget.countEntry();
      if (budget.isSpent() || EntryNames.isLeftover(entry.name())) {
        return;
      }
      String path = name + "!/" + names.harmless(entry.name());
      if (!FileName.mayHoldLetter(path)) {
        sink.skipped(path);
        return;
      }
      barren = false;
      switch (entry.content()) {
        case Entry.Inner inner -> open(path, inner, depth + 1);
        case Entry.Bytes bytes -> take(path, bytes);
      }
    }

    private void take(String path, Entry.Bytes bytes) throws IOException {
      Optional<PackedFile> file = attempt(path, () -> taken(path, bytes));
      if (file.isPresent()) {
        search(file.get(), depth);
      }
    }

    private PackedFile taken(String path, Entry.Bytes bytes) throws IOException {
      try (InputStream in = bytes.open()) {
        return PackedFile.inMemory(path, budget.bytesOf(in));
      }
    }
  }
}
