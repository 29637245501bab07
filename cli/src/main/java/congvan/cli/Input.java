// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.archive.ArchiveReader;
import congvan.archive.FileSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Something that letters are to be read from.
 *
 * @param name as sources of letters and messages call it
 * @param path the file; for standard input, a file that might hold it
 */
record Input(String name, Path path, Opening opening) {
  /** What stands for standard input among the arguments. */
  static final String STANDARD_INPUT = "-";

  private static final Path NAMELESS = Path.of("nameless");

  /** Finds the files in it, or says why not. */
  interface Opening {
    void find(ArchiveReader reader, FileSink sink) throws IOException;
  }

  /** The input that an argument names. */
  static Input of(String argument, InputStream standardInput) {
    if (argument.equals(STANDARD_INPUT)) {
      return standardInput(standardInput);
    }
    try {
      return argument.isEmpty() ? nowhere(argument) : file(Path.of(argument));
    } catch (InvalidPathException e) {
      return nowhere(argument);
    }
  }

  static Input file(Path path) {
    return new Input(path.toString(), path, (reader, sink) -> find(path, reader, sink));
  }

  private static Input standardInput(InputStream in) {
    return new Input(
        STANDARD_INPUT,
        Path.of("standard-input"),
        (reader, sink) -> reader.find(in, STANDARD_INPUT, sink));
  }

  /** A file or folder of which it is known already that it cannot be read. */
  static Input unreadable(Path path, IOException reason) {
    return new Input(
        path.toString(),
        path,
        (reader, sink) -> {
          throw reason;
        });
  }

  /** What names no file at all. */
  private static Input nowhere(String name) {
    return new Input(
        name,
        NAMELESS,
        (reader, sink) -> {
          throw new NoSuchFileException(name);
        });
  }

  /** Finds the files in it with this reader. */
  void find(ArchiveReader reader, FileSink sink) throws IOException {
    opening.find(reader, sink);
  }

  private static void find(Path path, ArchiveReader reader, FileSink sink) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    reader.find(path, sink);
  }
}
