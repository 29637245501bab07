// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a letter came from.
 *
 * @param name as its source and messages call it: {@code a.pdf}, {@code 2026.zip!/b/c.pdf}
 * @param path a file of that name; of what lies in another file, one that would lie in a folder of
 *     that file's name
 */
record Origin(String name, Path path) {

  static Origin of(Input input) {
    return new Origin(input.name(), input.path());
  }

  /** That of something in an input, or of the input itself. */
  static Origin in(Input input, String name) {
    String inner = input.name() + "!/";
    if (!name.startsWith(inner)) {
      return of(input);
    }
    Path path = input.path();
    for (String part : name.substring(inner.length()).replace("!/", "/").split("/", -1)) {
      path = path.resolve(fileName(part));
    }
    return new Origin(name, path);
  }

  /** A name that stays in its folder, whatever it was in an archive. */
  private static String fileName(String part) {
    String harmless = FileNames.harmless(part);
    try {
      return Path.of(harmless).getFileName().toString();
    } catch (InvalidPathException e) {
      return FileNames.ascii(harmless);
    }
  }
}
