// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented letters of {@code testdata/letters}. */
public final class Cases {
  private static final Path LETTERS = Path.of("testdata", "letters");
  private static final String EXPECTED = "expected.json";

  private Cases() {}

  /**
   * The folder of the letters: the one that the property {@code congvan.letters} names, else that
   * of the working directory's project, wherever in it that is.
   */
  public static Path folder() {
    return Optional.ofNullable(System.getProperty("congvan.letters"))
        .map(Path::of)
        .orElseGet(Cases::folderOfProject);
  }

  private static Path folderOfProject() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .takeWhile(folder -> folder != null)
        .map(folder -> folder.resolve(LETTERS))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + LETTERS + " above " + Path.of("")));
  }

  /** All cases, sorted by name. */
  public static List<Case> all() {
    return entries(folder()).filter(Files::isDirectory).map(Cases::at).toList();
  }

  /** One case by its name. */
  public static Case named(String name) {
    return at(folder().resolve(name));
  }

  /** A file of {@code testdata/unreadable}, which holds no letter that can be read. */
  public static Path unreadable(String name) {
    return folder().resolveSibling("unreadable").resolve(name);
  }

  private static Case at(Path folder) {
    Path letter =
        entries(folder)
            .filter(file -> !file.endsWith(EXPECTED))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no letter in " + folder));
    return new Case(folder.getFileName().toString(), letter, folder.resolve(EXPECTED));
  }

  private static Stream<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
