// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import congvan.ingest.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What may still be taken out of the outermost file. Once a limit is broken that holds for the
 * whole of it, nothing more is read.
 */
final class Budget {
  private static final int PIECE = 1 << 16;

  private final ReaderLimits limits;
  private final String outermost;
  private final long packedBytes;
  private long entries;
  private long unpackedBytes;
  private Optional<String> broken = Optional.empty();

  Budget(ReaderLimits limits, String outermost, long packedBytes) {
    this.limits = limits;
    this.outermost = outermost;
    this.packedBytes = packedBytes;
  }

  /** How many entries one container may have, as far as this budget knows. */
  long mostEntries() {
    return limits.of(Limit.ENTRIES);
  }

  String refusalOfEntries() {
    return limits.refusal(Limit.ENTRIES);
  }

  boolean isSpent() {
    return broken.isPresent();
  }

  /** Why nothing more is read. */
  UnreadableDocumentException refusal() {
    return new UnreadableDocumentException(outermost, broken.orElseThrow());
  }

  /** Counts an entry. */
  void countEntry() {
    entries++;
    if (entries > mostEntries()) {
      broken = Optional.of(refusalOfEntries());
    }
  }

  /** Why nothing that lies so deep is read, if it is too deep. */
  Optional<String> refusalOfDepth(int depth) {
    return depth > limits.of(Limit.DEPTH)
        ? Optional.of(limits.refusal(Limit.DEPTH))
        : Optional.empty();
  }

  /** All bytes of a file, unless they are more than a file may have. */
  byte[] bytesOf(PackedFile file) throws IOException {
    try (InputStream in = file.stream()) {
      return bytesOf(in);
    }
  }

  /** All bytes of a stream, unless they are more than a file may have. */
  byte[] bytesOf(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      bytes.write(piece, 0, length);
      if (bytes.size() > limits.of(Limit.BYTES)) {
        throw new RefusedException(limits.refusal(Limit.BYTES));
      }
    }
    return bytes.toByteArray();
  }

  /** A stream whose bytes are counted as unpacked; it breaks off where they are too many. */
  InputStream counted(InputStream unpacked) {
    return new Counted(unpacked);
  }

  private void count(long bytes) throws IOException {
    unpackedBytes += Math.max(0, bytes);
    if (broken.isEmpty()) {
      broken =
          unpackedBytes > limits.of(Limit.CONTAINER_BYTES)
              ? Optional.of(limits.refusal(Limit.CONTAINER_BYTES))
              : limits.refusalOfRatio(unpackedBytes, packedBytes);
    }
    if (broken.isPresent()) {
      throw new RefusedException(broken.get());
    }
  }

  private final class Counted extends FilterInputStream {
    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(read);
      return read;
    }

    /** Reads, since what is skipped is unpacked nevertheless. */
    @Override
    public long skip(long bytes) throws IOException {
      byte[] piece = new byte[(int) Math.min(bytes, PIECE)];
      return Math.max(0, read(piece, 0, piece.length));
    }
  }
}
