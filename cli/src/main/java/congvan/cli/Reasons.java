// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.ingest.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something failed, in words that end a sentence. */
final class Reasons {
  private Reasons() {}

  /** Java's own messages are often the file's name alone. */
  static String of(IOException e) {
    return switch (e) {
      case UnreadableDocumentException unreadable -> unreadable.reason();
      case NoSuchFileException none -> "no such file";
      case AccessDeniedException denied -> "permission denied";
      case FileAlreadyExistsException taken -> "there is a file of that name";
      case NotDirectoryException file -> "it is no folder";
      case FileSystemException other -> said(other.getReason(), other);
      default -> said(e.getMessage(), e);
    };
  }

  /** What nobody foresaw: a fault of this program. */
  static String ofFault(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    String message = Optional.ofNullable(fault.getMessage()).orElse("");
    String firstLine = message.lines().findFirst().map(line -> ": " + line).orElse("");
    return "unexpected " + name + firstLine + " (please report it; --stacktrace shows where)";
  }

  private static String said(@Nullable String message, Throwable e) {
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
