// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a stream of UTF-8 line by line, one line in memory at a time. A line ends in LF, CR or
 * both; a byte order mark before the first is no part of it. Bytes that are no UTF-8 are read as
 * U+FFFD.
 */
final class TextLines implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int LINE_BYTES = 256;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int end;
  private long lines;
  private boolean endedInReturn;
  private long firstDamaged;

  private Optional<IOException> failure = Optional.empty();

  TextLines(InputStream in) {
    this.in = in;
  }

  /** Opens what an argument names; a file that cannot be opened has no lines but a failure. */
  static TextLines of(String argument, InputStream standardInput) {
    try {
      return new TextLines(stream(argument, standardInput));
    } catch (IOException e) {
      TextLines none = new TextLines(InputStream.nullInputStream());
      none.failure = Optional.of(e);
      return none;
    }
  }

  private static InputStream stream(String argument, InputStream standardInput) throws IOException {
    if (argument.equals(Input.STANDARD_INPUT)) {
      return standardInput;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(argument);
    }
  }

  /** Returns the next line without its end, or nothing behind the last, or where reading failed. */
  Optional<String> next() {
    try {
      return line();
    } catch (IOException e) {
      failure = Optional.of(e);
      return Optional.empty();
    }
  }

  /** Why not all lines were read. */
  Optional<IOException> failure() {
    return failure;
  }

  private Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(LINE_BYTES);
    skipFeed();
    if (!fill()) {
      return Optional.empty();
    }
    boolean open = true;
    while (open && fill()) {
      open = !take(line);
    }
    lines++;
    return Optional.of(decoded(line.toByteArray()));
  }

  /** Tells whether something is there already, so that reading on need not wait. */
  boolean ready() {
    try {
      return at < end || in.available() > 0;
    } catch (IOException e) {
      return false; // reading on will fail, and say so
    }
  }

  /** The number of the first line that is not UTF-8. */
  Optional<Long> firstDamaged() {
    return firstDamaged == 0 ? Optional.empty() : Optional.of(firstDamaged);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The LF of a CR LF is read only now: who types the CR need not wait for it. */
  private void skipFeed() throws IOException {
    if (endedInReturn && fill() && buffer[at] == '\n') {
      at++;
    }
    endedInReturn = false;
  }

  /** Takes bytes to the end of the line, or of the buffer; returns whether the line has ended. */
  private boolean take(ByteArrayOutputStream line) {
    int from = at;
    while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    line.write(buffer, from, at - from);
    boolean ended = at < end;
    endedInReturn = ended && buffer[at] == '\r';
    at += ended ? 1 : 0;
    return ended;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private String decoded(byte[] line) {
    String text = text(line);
    return lines == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private String text(byte[] line) {
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line))
          .toString();
    } catch (CharacterCodingException e) {
      firstDamaged = firstDamaged == 0 ? lines : firstDamaged;
      return new String(line, UTF_8);
    }
  }
}
