// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static congvan.archive.RefusedException.ENCRYPTED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** The files in a .7z, where many may be compressed as one and are unpacked in their order. */
final class SevenZEntries implements Entries {
  private final SevenZFile archive;
  private final Budget budget;
  private InputStream current = InputStream.nullInputStream();

  private SevenZEntries(SevenZFile archive, Budget budget) {
    this.archive = archive;
    this.budget = budget;
  }

  static Entries of(PackedFile file, Budget budget) throws IOException {
    try {
      SevenZFile archive =
          SevenZFile.builder()
              .setSeekableByteChannel(file.channel())
              .setMaxMemoryLimitKiB(Compression.MEMORY_KIB)
              .get();
      return new SevenZEntries(archive, budget);
    } catch (PasswordRequiredException e) {
      throw new RefusedException(ENCRYPTED);
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    current.transferTo(OutputStream.nullOutputStream()); // what was passed over counts, too
    current = InputStream.nullInputStream();
    SevenZArchiveEntry entry = archive.getNextEntry();
    while (entry != null && !entry.hasStream()) {
      entry = archive.getNextEntry();
    }
    return Optional.ofNullable(entry).map(this::entry);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private Entry entry(SevenZArchiveEntry entry) {
    String name = Optional.ofNullable(entry.getName()).orElse("");
    try {
      current = budget.counted(archive.getInputStream(entry));
    } catch (PasswordRequiredException e) {
      return Entry.refused(name, ENCRYPTED);
    } catch (IOException e) {
      return Entry.refused(name, "it is compressed in a way that is not read");
    }
    InputStream bytes = current;
    return Entry.of(name, () -> bytes);
  }
}
