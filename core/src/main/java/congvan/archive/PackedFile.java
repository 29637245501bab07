// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.channels.ByteArraySeekableByteChannel;

/** A file that may hold others: on the disk, or in memory where it came out of another one. */
interface PackedFile {
  String name();

  long size();

  SeekableByteChannel channel() throws IOException;

  InputStream stream() throws IOException;

  static PackedFile onDisk(Path path) throws IOException {
    return new OnDisk(path, Files.size(path));
  }

  static PackedFile inMemory(String name, byte[] bytes) {
    return new InMemory(name, bytes);
  }

  /** The first bytes, as many as there are up to that number. */
  default byte[] head(int length) throws IOException {
    try (InputStream in = stream()) {
      return in.readNBytes(length);
    }
  }

  /** The SHA-256 of its bytes. */
  default String sha256() throws IOException {
    try (InputStream in = stream()) {
      return Digest.sha256(in);
    }
  }

  /** On the disk, read piece by piece. */
  record OnDisk(Path path, long size) implements PackedFile {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(path);
    }

    @Override
    public InputStream stream() throws IOException {
      return new BufferedInputStream(Files.newInputStream(path));
    }
  }

  /** In memory. */
  final class InMemory implements PackedFile {
    private final String name;
    private final byte[] bytes;

    private InMemory(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel channel() {
      return ByteArraySeekableByteChannel.wrap(bytes);
    }

    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public String sha256() {
      return Digest.sha256(bytes);
    }
  }
}
