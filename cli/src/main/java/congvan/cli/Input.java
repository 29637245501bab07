// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.SourceDocument;
import congvan.ingest.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Something that a letter is to be read from.
 *
 * @param name as the letter's source and messages call it
 * @param path the file; for standard input, a file that might hold it
 */
record Input(String name, Path path, Opening opening) {
  /** What stands for standard input among the arguments. */
  static final String STANDARD_INPUT = "-";

  private static final Path NAMELESS = Path.of("nameless");

  /** Reads the text, or says why not. */
  interface Opening {
    SourceDocument open(TextReader reader) throws IOException;
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
    return new Input(path.toString(), path, reader -> read(path, reader));
  }

  private static Input standardInput(InputStream in) {
    return new Input(
        STANDARD_INPUT, Path.of("standard-input"), reader -> reader.read(in, STANDARD_INPUT));
  }

  /** A file or folder of which it is known already that it cannot be read. */
  static Input unreadable(Path path, IOException reason) {
    return new Input(
        path.toString(),
        path,
        reader -> {
          throw reason;
        });
  }

  /** What names no file at all. */
  private static Input nowhere(String name) {
    return new Input(
        name,
        NAMELESS,
        reader -> {
          throw new NoSuchFileException(name);
        });
  }

  /** Reads the text with this reader. */
  SourceDocument open(TextReader reader) throws IOException {
    return opening.open(reader);
  }

  private static SourceDocument read(Path path, TextReader reader) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    return reader.read(path);
  }
}
