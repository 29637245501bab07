// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of files that hold others, each with its reader. */
enum Container {
  ZIP("zip") {
    @Override
    boolean is(FileHead head) {
      return head.startsWith("PK\003\004") && !head.isOfficePackage()
          || head.startsWith("PK\005\006");
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return ZipEntries.of(file, budget);
    }
  },
  SEVEN_Z("7z") {
    @Override
    boolean is(FileHead head) {
      return head.startsWith("7z\u00BC\u00AF'\u001C");
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return SevenZEntries.of(file, budget);
    }
  },
  TAR("tar") {
    @Override
    boolean is(FileHead head) {
      return head.isTar();
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return new TarEntries(file.stream());
    }
  },
  COMPRESSED("gz tgz bz2 tbz2 xz txz") {
    @Override
    boolean is(FileHead head) {
      return Compression.of(head).isPresent();
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return CompressedFile.open(file, budget);
    }
  },
  MAIL("eml") {
    @Override
    boolean is(FileHead head) {
      return head.extension().equals("eml") || head.isMail();
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return MailReader.read(file, budget);
    }
  },
  OUTLOOK("msg") {
    @Override
    boolean is(FileHead head) {
      return head.extension().equals("msg")
          && head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return OutlookMail.read(file, budget);
    }
  },
  WINMAIL("") {
    @Override
    boolean is(FileHead head) {
      return head.startsWith("x\u009F>\"");
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      return Winmail.read(file, budget);
    }
  },
  RAR("") {
    @Override
    boolean is(FileHead head) {
      return head.startsWith("Rar!\u001A\u0007");
    }

    @Override
    Entries open(PackedFile file, Budget budget) throws IOException {
      throw new RefusedException(
          "it is a .rar archive, which is not read (unpack it, or pack it as .zip or .7z)");
    }
  };

  private final String extensions;

  Container(String extensions) {
    this.extensions = extensions;
  }

  /** What a file is, if it holds others; its name is asked only where it promises a document. */
  static Optional<Container> of(PackedFile file) throws IOException {
    if (isOther(file.name())) {
      return Optional.empty();
    }
    FileHead head = FileHead.of(file);
    return Arrays.stream(values()).filter(container -> container.is(head)).findFirst();
  }

  /** The name promises a document, and whoever reads that says what else it may be. */
  static boolean isOther(String name) {
    return FileName.promisesDocument(name);
  }

  static List<String> extensions() {
    return Stream.of(values())
        .flatMap(container -> Stream.of(container.extensions.split(" ", -1)))
        .filter(extension -> !extension.isEmpty())
        .toList();
  }

  abstract boolean is(FileHead head);

  /**
   * Opens it.
   *
   * @throws IOException when it is broken
   */
  abstract Entries open(PackedFile file, Budget budget) throws IOException;
}
