// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** The files in a .tar, which is read from its beginning to its end. Links lead nowhere here. */
final class TarEntries implements Entries {
  private final TarArchiveInputStream tar;

  TarEntries(InputStream in) {
    this.tar = new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  public Optional<Entry> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && !entry.isFile()) {
      entry = tar.getNextEntry();
    }
    return Optional.ofNullable(entry).map(this::entry);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  private Entry entry(TarArchiveEntry entry) {
    if (entry.isSparse()) {
      return Entry.refused(entry.getName(), "it is a sparse file, of which parts are left out");
    }
    return Entry.of(entry.getName(), () -> CloseShieldInputStream.wrap(tar));
  }
}
