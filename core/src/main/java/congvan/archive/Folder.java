// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The files in a folder and in the folders below, in the order of their names. Links are followed,
 * but never into a folder that one is in.
 */
final class Folder {
  private final ArchiveReader reader;
  private final FileSink sink;
  private final Deque<Path> open = new ArrayDeque<>();

  Folder(ArchiveReader reader, FileSink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  void find(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (open.contains(real)) {
      return;
    }
    open.push(real);
    for (Path entry : sorted(folder)) {
      see(entry);
    }
    open.pop();
  }

  private void see(Path entry) throws IOException {
    String name = name(entry);
    if (EntryNames.isLeftover(name)) {
      return;
    }
    Optional<String> refusal = refusal(entry);
    if (refusal.isPresent()) {
      sink.refused(new UnreadableDocumentException(entry.toString(), refusal.get()));
    } else if (Files.isDirectory(entry)) {
      find(entry);
    } else if (FileName.mayHoldLetter(name)) {
      reader.find(entry, sink);
    } else {
      sink.skipped(entry.toString());
    }
  }

  private static Optional<String> refusal(Path entry) {
    if (!Files.exists(entry)) {
      return Optional.of("no such file");
    }
    return Files.isReadable(entry) ? Optional.empty() : Optional.of("permission denied");
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(Folder::name)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path entry) {
    return entry.getFileName().toString();
  }
}
