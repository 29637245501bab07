// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder that a reading process may write to, and that goes when it does. */
record Scratch(Path folder) {
  private static final String PREFIX = "congvan-reading-";

  Scratch {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      throw new IllegalArgumentException("not a folder to be deleted: " + folder);
    }
  }

  static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory(PREFIX));
  }

  static Scratch at(String folder) {
    return new Scratch(Path.of(folder));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Deletes what can be deleted; the rest is the operating system's to clear away. */
  void delete() {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    @SuppressWarnings("NullAway") // the supertype's parameter may be null, and is not looked at
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
