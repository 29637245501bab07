// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Texts that are wanted in another order than they come in; of the same rank, the first comes
 * first. Keeps their places in memory, and the texts themselves in a file as soon as they are many.
 */
final class SortedTexts implements Closeable {
  private static final int MOST_BYTES_IN_MEMORY = 1 << 24;

  private final int mostBytes;
  private final List<Place> places = new ArrayList<>();
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private long written;
  private Optional<FileChannel> file = Optional.empty();

  /** Where a text stands. */
  private record Place(long rank, long start, int length) {}

  SortedTexts() {
    this(MOST_BYTES_IN_MEMORY);
  }

  SortedTexts(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  void add(long rank, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    places.add(new Place(rank, written + memory.size(), bytes.length));
    memory.writeBytes(bytes);
    if (memory.size() > mostBytes) {
      spill();
    }
  }

  /** Writes them all, lowest rank first. */
  void writeTo(OutputStream out) throws IOException {
    places.sort(Comparator.comparingLong(Place::rank));
    if (file.isPresent()) {
      spill();
    }
    byte[] kept = memory.toByteArray();
    for (Place place : places) {
      if (file.isPresent()) {
        out.write(read(file.get(), place));
      } else {
        out.write(kept, Math.toIntExact(place.start()), place.length());
      }
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  private void spill() throws IOException {
    FileChannel channel = file.isPresent() ? file.get() : temporary();
    file = Optional.of(channel);
    ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
    while (bytes.hasRemaining()) {
      written += channel.write(bytes, written);
    }
    memory.reset();
  }

  private static FileChannel temporary() throws IOException {
    return FileChannel.open(
        Files.createTempFile("congvan", ".rows"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static byte[] read(FileChannel channel, Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining() && channel.read(bytes, place.start() + bytes.position()) >= 0) {
      // until all is there
    }
    return bytes.array();
  }
}
