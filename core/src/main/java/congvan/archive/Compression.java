// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** Ways to compress one file. */
enum Compression {
  GZIP("\u001F\u008B\b") {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return GzipCompressorInputStream.builder()
          .setInputStream(in)
          .setDecompressConcatenated(true)
          .get();
    }
  },
  BZIP2("BZh") {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  },
  XZ("\u00FD7zXZ\000") {
    @Override
    InputStream unpacked(InputStream in) throws IOException {
      return new XZInputStream(in, MEMORY_KIB);
    }
  };

  /** The highest level of .xz and .7z needs 65 MiB to be unpacked. */
  static final int MEMORY_KIB = 100 * 1024;

  private final String signature;

  Compression(String signature) {
    this.signature = signature;
  }

  static Optional<Compression> of(FileHead head) {
    return Arrays.stream(values())
        .filter(compression -> head.startsWith(compression.signature))
        .findFirst();
  }

  abstract InputStream unpacked(InputStream in) throws IOException;
}
