// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.testdata.LetterGenerator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Generated letters read from a file that was written beforehand, so that their making is not
 * measured. Safe to share between threads.
 */
final class Samples implements Closeable {
  private final DataInputStream file;
  private final int count;
  private int next;

  private Samples(DataInputStream file, int count) {
    this.file = file;
    this.count = count;
  }

  /** Writes the letters of a seed; returns how many bytes their texts have in UTF-8. */
  static long write(Path file, int count, long seed) throws IOException {
    LetterGenerator generator = new LetterGenerator(seed);
    long bytes = 0;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int number = 0; number < count; number++) {
        bytes += write(out, Sample.of(number, generator.letter(number)));
      }
    }
    return bytes;
  }

  private static int write(DataOutputStream out, Sample sample) throws IOException {
    int bytes = write(out, sample.text());
    write(out, sample.folded());
    out.writeLong(sample.issuedOn().toEpochDay());
    write(out, sample.type());
    write(out, sample.issuer());
    return bytes;
  }

  private static int write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    return bytes.length;
  }

  /** Opens the first letters of the file. */
  static Samples open(Path file, int count) throws IOException {
    return new Samples(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20)), count);
  }

  /** The next letter, none after the last. */
  synchronized Optional<Sample> next() throws IOException {
    if (next == count) {
      return Optional.empty();
    }
    String text = read();
    String folded = read();
    LocalDate issuedOn = LocalDate.ofEpochDay(file.readLong());
    return Optional.of(new Sample(next++, text, folded, issuedOn, read(), read()));
  }

  private String read() throws IOException {
    byte[] bytes = file.readNBytes(file.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
