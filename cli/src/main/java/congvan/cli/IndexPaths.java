// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be indexed. A letter is known again by its path, so paths are absolute here: the same
 * folder may be named from anywhere.
 *
 * @param paths files and folders
 * @param index the folder of the index, which is not searched for letters
 */
record IndexPaths(List<String> paths, Path index) {
  IndexPaths {
    paths = List.copyOf(paths);
  }

  static IndexPaths of(List<String> arguments, Path index) {
    return new IndexPaths(arguments.stream().map(IndexPaths::absolute).toList(), index);
  }

  /** The inputs, found anew; tells of folders without any. */
  Iterator<Input> inputs(Consumer<Path> emptyFolder) {
    return new LetterFiles(paths, InputStream.nullInputStream(), emptyFolder, index);
  }

  /** Whether a letter of this path is among what is to be indexed, or was. */
  boolean cover(String letter) {
    return paths.stream().anyMatch(path -> covers(path, letter));
  }

  private static boolean covers(String path, String letter) {
    if (!letter.startsWith(path)) {
      return false;
    }
    String rest = letter.substring(path.length());
    return rest.isEmpty() || rest.startsWith("!/") || isBelow(path, rest);
  }

  private static boolean isBelow(String path, String rest) {
    String separator = Path.of(path).getFileSystem().getSeparator();
    return rest.startsWith(separator) || path.endsWith(separator);
  }

  /** As it stands where it is no path: then it is refused like any file that is not there. */
  private static String absolute(String argument) {
    try {
      return argument.isEmpty()
          ? argument
          : Path.of(argument).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return argument;
    }
  }
}
