// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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

  /** Reads the text, or says why not. */
  interface Opening {
    SourceDocument open() throws IOException;
  }

  static Input file(Path path) {
    return new Input(path.toString(), path, () -> read(path));
  }

  static Input standardInput(InputStream in) {
    return new Input(
        STANDARD_INPUT,
        Path.of("standard-input"),
        () -> DocumentReader.standard().read(in, STANDARD_INPUT));
  }

  /** A file or folder of which it is known already that it cannot be read. */
  static Input unreadable(Path path, IOException reason) {
    return new Input(
        path.toString(),
        path,
        () -> {
          throw reason;
        });
  }

  /** What names no file at all. */
  static Input nowhere(String name) {
    return new Input(
        name,
        Path.of("unnamed"),
        () -> {
          throw new NoSuchFileException(name);
        });
  }

  /** Reads the text. */
  SourceDocument open() throws IOException {
    return opening.open();
  }

  private static SourceDocument read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    return DocumentReader.standard().read(path);
  }
}
