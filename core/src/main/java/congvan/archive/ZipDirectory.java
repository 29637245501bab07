// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/**
 * The directory at the end of a .zip, of which only the number of entries is asked: a library that
 * reads it keeps all of them, and a few megabytes may list millions.
 */
final class ZipDirectory {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int END_64 = 0x06064B50;
  private static final int LOCATOR_64 = 0x07064B50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final int ENTRY = 0x504B0102;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long IN_64 = 0xFFFFFFFFL;

  private final SeekableByteChannel channel;
  private final long start;

  private ZipDirectory(SeekableByteChannel channel, long start) {
    this.channel = channel;
    this.start = start;
  }

  static ZipDirectory of(SeekableByteChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
    for (int end = tail.limit() - END_LENGTH; end >= 0; end--) {
      if (tail.getInt(end) == END) {
        return new ZipDirectory(channel, start(channel, tail, end));
      }
    }
    return new ZipDirectory(channel, -1);
  }

  /** A file that was cut off has none. */
  boolean isThere() {
    return start >= 0;
  }

  /** The number of entries, counted no further than that. */
  long countUpTo(long most) throws IOException {
    channel.position(start);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    long entries = 0;
    while (entries < most && in.readInt() == ENTRY) {
      in.skipNBytes(24);
      int name = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
      int extra = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
      int comment = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
      in.skipNBytes(12L + name + extra + comment);
      entries++;
    }
    return entries;
  }

  private static long start(SeekableByteChannel channel, ByteBuffer tail, int end)
      throws IOException {
    long length = Integer.toUnsignedLong(tail.getInt(end + 12));
    long start = Integer.toUnsignedLong(tail.getInt(end + 16));
    int locator = end - LOCATOR_64_LENGTH;
    if (start != IN_64 || locator < 0 || tail.getInt(locator) != LOCATOR_64) {
      long place = channel.size() - tail.limit() + end;
      return start + Math.max(0, place - length - start); // behind what runs to unpack itself
    }
    ByteBuffer end64 = read(channel, tail.getLong(locator + 8), 56);
    return end64.limit() == 56 && end64.getInt(0) == END_64 ? end64.getLong(48) : -1;
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until all is there
    }
    return bytes.flip();
  }
}
