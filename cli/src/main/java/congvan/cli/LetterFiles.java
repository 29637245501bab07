// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.archive.ArchiveReader;
import congvan.ingest.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The inputs behind the arguments of a command, found one by one: an argument that is no folder is
 * an input itself; below a folder it is every file with a readable extension, sorted by name folder
 * by folder, hidden ones left out. Links are followed, but never into a folder that one is in.
 */
final class LetterFiles implements Iterator<Input> {
  /** What a file in a folder must end in to be read, in lower case. */
  static final List<String> EXTENSIONS =
      Stream.concat(DocumentReader.extensions().stream(), ArchiveReader.extensions().stream())
          .toList();

  private static final Set<String> READABLE = Set.copyOf(EXTENSIONS);

  private final Iterator<String> arguments;
  private final InputStream standardInput;
  private final Consumer<Path> emptyFolder;
  private final Optional<Path> leftOut;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private Optional<Input> found = Optional.empty();
  private Optional<Path> barren = Optional.empty();

  /** A folder that is being walked. */
  private record Folder(Path real, Iterator<Path> entries) {}

  /** Also hears of every argument that is a folder without an input below it. */
  LetterFiles(List<String> arguments, InputStream standardInput, Consumer<Path> emptyFolder) {
    this(arguments, standardInput, emptyFolder, Optional.empty());
  }

  /** Leaves out one folder, wherever it lies: that of an index, whose files may end in .doc. */
  LetterFiles(
      List<String> arguments, InputStream standardInput, Consumer<Path> emptyFolder, Path leftOut) {
    this(arguments, standardInput, emptyFolder, real(leftOut));
  }

  private LetterFiles(
      List<String> arguments,
      InputStream standardInput,
      Consumer<Path> emptyFolder,
      Optional<Path> leftOut) {
    this.arguments = arguments.iterator();
    this.standardInput = standardInput;
    this.emptyFolder = emptyFolder;
    this.leftOut = leftOut;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && isMoreToSee()) {
      if (folders.isEmpty()) {
        seeArgument(arguments.next());
      } else if (folders.peek().entries().hasNext()) {
        seeEntry(folders.peek().entries().next());
      } else {
        leave();
      }
    }
    return found.isPresent();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input next = found.orElseThrow();
    found = Optional.empty();
    barren = Optional.empty();
    return next;
  }

  private boolean isMoreToSee() {
    return !folders.isEmpty() || arguments.hasNext();
  }

  private void seeArgument(String argument) {
    Input input = Input.of(argument, standardInput);
    if (!argument.equals(Input.STANDARD_INPUT) && Files.isDirectory(input.path())) {
      barren = Optional.of(input.path());
      enter(input.path());
    } else {
      found = Optional.of(input);
    }
  }

  private void seeEntry(Path entry) {
    if (isHidden(entry)) {
      return;
    }
    if (Files.isDirectory(entry)) {
      enter(entry);
    } else if (isReadable(entry)) {
      found = Optional.of(Input.file(entry));
    }
  }

  private void enter(Path folder) {
    try {
      Path real = folder.toRealPath();
      boolean isWithin = folders.stream().anyMatch(outer -> outer.real().equals(real));
      if (!isWithin && !leftOut.equals(Optional.of(real))) {
        folders.push(new Folder(real, sortedEntries(folder)));
      }
    } catch (IOException e) {
      found = Optional.of(Input.unreadable(folder, e));
    }
  }

  private void leave() {
    folders.pop();
    if (folders.isEmpty()) {
      barren.ifPresent(emptyFolder);
      barren = Optional.empty();
    }
  }

  /** The folder without links, if it is there. */
  private static Optional<Path> real(Path folder) {
    try {
      return Optional.of(folder.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Iterator<Path> sortedEntries(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(LetterFiles::name)).toList().iterator();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path entry) {
    return entry.getFileName().toString();
  }

  private static boolean isHidden(Path entry) {
    return name(entry).startsWith(".") || name(entry).startsWith("~$");
  }

  /** A link that leads nowhere is named to the caller rather than passed over. */
  private static boolean isReadable(Path entry) {
    boolean isFile =
        Files.isRegularFile(entry) || (Files.isSymbolicLink(entry) && !Files.exists(entry));
    return isFile && READABLE.contains(extension(entry));
  }

  private static String extension(Path entry) {
    String name = name(entry);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
