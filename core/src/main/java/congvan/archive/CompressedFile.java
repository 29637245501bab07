// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Map;

/** A file that was compressed alone ({@code a.txt.gz}), or a .tar that was ({@code a.tgz}). */
final class CompressedFile {
  private static final int TAR_HEADER = 512;
  private static final Map<String, String> SHORT_NAMES =
      Map.of("tgz", ".tar", "tbz2", ".tar", "txz", ".tar");

  private CompressedFile() {}

  static Entries open(PackedFile file, Budget budget) throws IOException {
    Compression compression = Compression.of(FileHead.of(file)).orElseThrow();
    PushbackInputStream unpacked =
        new PushbackInputStream(budget.counted(compression.unpacked(file.stream())), TAR_HEADER);
    byte[] head = unpacked.readNBytes(TAR_HEADER);
    unpacked.unread(head);
    if (FileHead.ofBytes(head).isTar()) {
      return new TarEntries(unpacked);
    }
    return Entries.ofOne(nameIn(file.name()), unpacked);
  }

  /** The name that the file had before: {@code a.txt} of {@code a.txt.gz}. */
  private static String nameIn(String packed) {
    String last = packed.substring(Math.max(packed.lastIndexOf('/'), packed.lastIndexOf('\\')) + 1);
    String extension = FileName.extensionOf(last);
    return Container.extensions().contains(extension)
        ? last.substring(0, last.length() - extension.length() - 1)
            + SHORT_NAMES.getOrDefault(extension, "")
        : last;
  }
}
