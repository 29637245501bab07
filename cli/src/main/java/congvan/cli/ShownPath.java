// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The path of a letter as people see it: from the working directory, if it lies below. */
final class ShownPath {
  private ShownPath() {}

  static String of(String path) {
    return below(Path.of("").toAbsolutePath(), path);
  }

  /** The path within a folder, else the path as it is; a letter in an archive is no path at all. */
  static String below(Path folder, String path) {
    try {
      Path whole = Path.of(path);
      boolean inside = whole.isAbsolute() && whole.startsWith(folder) && !whole.equals(folder);
      return inside ? folder.relativize(whole).toString() : path;
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
