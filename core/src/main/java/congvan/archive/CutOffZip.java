// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** The files before the break of a .zip that lost its end, and with it the list of them. */
final class CutOffZip implements Entries {
  private final ZipArchiveInputStream zip;
  private final Budget budget;
  private boolean pending;

  CutOffZip(InputStream in, Budget budget) {
    this.zip = new ZipArchiveInputStream(in, "UTF-8", true, true);
    this.budget = budget;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (pending) {
      bytes().transferTo(OutputStream.nullOutputStream()); // what was passed over counts, too
    }
    ZipArchiveEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      throw new EOFException("no list of the files");
    }
    return Optional.of(entry(entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Entry entry(ZipArchiveEntry entry) {
    String name = ZipName.of(entry);
    Optional<String> refusal = ZipName.refusal(entry, zip.canReadEntryData(entry));
    pending = refusal.isEmpty();
    return refusal
        .map(reason -> Entry.refused(name, reason))
        .orElseGet(() -> Entry.of(name, this::bytes));
  }

  /** Of the entry that the archive stands at; the archive goes on behind it. */
  private InputStream bytes() {
    return budget.counted(CloseShieldInputStream.wrap(zip));
  }
}
