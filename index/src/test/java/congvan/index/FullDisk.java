// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory on a disk that can become full. */
final class FullDisk extends FilterDirectory {
  private volatile boolean full;

  FullDisk(Directory in) {
    super(in);
  }

  void fill() {
    full = true;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    if (full) {
      throw new IOException("No space left on device");
    }
    return super.createOutput(name, context);
  }
}
