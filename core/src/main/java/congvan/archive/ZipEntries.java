// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files that the directory at the end of a .zip lists, in its order. */
final class ZipEntries implements Entries {
  private final ZipFile zip;
  private final Budget budget;
  private final Enumeration<ZipArchiveEntry> rest;

  private ZipEntries(ZipFile zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    this.rest = zip.getEntries();
  }

  /** The entries by the directory; without one, since the file is cut off, by what is there. */
  static Entries of(PackedFile file, Budget budget) throws IOException {
    SeekableByteChannel channel = file.channel();
    ZipDirectory directory = ZipDirectory.of(channel);
    if (!directory.isThere()) {
      channel.close();
      return new CutOffZip(file.stream(), budget);
    }
    if (directory.countUpTo(budget.mostEntries() + 1) > budget.mostEntries()) {
      channel.close();
      throw new RefusedException(budget.refusalOfEntries());
    }
    return new ZipEntries(
        ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get(),
        budget);
  }

  @Override
  public Optional<Entry> next() {
    while (rest.hasMoreElements()) {
      ZipArchiveEntry entry = rest.nextElement();
      if (!entry.isDirectory()) {
        return Optional.of(entry(entry));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Entry entry(ZipArchiveEntry entry) {
    String name = ZipName.of(entry);
    return ZipName.refusal(entry, zip.canReadEntryData(entry))
        .map(reason -> Entry.refused(name, reason))
        .orElseGet(() -> Entry.of(name, () -> budget.counted(zip.getInputStream(entry))));
  }
}
