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

  /** The entries by the directory; without a whole one, by what is there. */
  static Entries of(PackedFile file, Budget budget) throws IOException {
    SeekableByteChannel channel = file.channel();
    try {
      ZipDirectory directory = ZipDirectory.of(channel);
      if (directory.isThere()) {
        refuseTooMany(directory, budget);
        return new ZipEntries(
            ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get(),
            budget);
      }
    } catch (RefusedException e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      // a broken list is as good as none
    }
    channel.close();
    return new CutOffZip(file.stream(), budget);
  }

  private static void refuseTooMany(ZipDirectory directory, Budget budget) throws IOException {
    if (directory.countUpTo(budget.mostEntries() + 1) > budget.mostEntries()) {
      throw new RefusedException(budget.refusalOfEntries());
    }
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
