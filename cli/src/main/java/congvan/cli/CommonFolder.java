// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deepest folder that holds all the arguments of a command. */
final class CommonFolder {
  private CommonFolder() {}

  /** The folder itself where one folder is the only argument. */
  static Path of(List<String> arguments) {
    return arguments.stream()
        .flatMap(CommonFolder::folder)
        .reduce(CommonFolder::common)
        .orElse(absolute(Path.of("")));
  }

  /** The path from the common folder to the file; only its name where it does not lie below. */
  static Path below(Path common, Path file) {
    Path absolute = absolute(file);
    return absolute.startsWith(common) ? common.relativize(absolute) : file.getFileName();
  }

  private static Stream<Path> folder(String argument) {
    if (argument.isEmpty() || argument.equals(Input.STANDARD_INPUT)) {
      return Stream.empty();
    }
    try {
      Path path = absolute(Path.of(argument));
      return Stream.of(Files.isDirectory(path) ? path : parent(path));
    } catch (InvalidPathException e) {
      return Stream.empty(); // the walk reports it
    }
  }

  private static Path common(Path one, Path other) {
    Path folder = one;
    while (!other.startsWith(folder) && folder.getParent() != null) {
      folder = parent(folder);
    }
    return folder;
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
