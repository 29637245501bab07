// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes generated letters to files: {@code LetterFolder FOLDER COUNT SEED}. */
public final class LetterFolder {
  private static final int PER_FOLDER = 1000;

  private LetterFolder() {}

  /** Takes the folder, how many letters, and the seed. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("wanted: FOLDER COUNT SEED");
    }
    write(Path.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]));
  }

  /** Writes the first letters of a seed, a thousand in each folder: {@code 000/000017.txt}. */
  public static void write(Path folder, long count, long seed) throws IOException {
    LetterGenerator generator = new LetterGenerator(seed);
    for (long number = 0; number < count; number++) {
      Path file =
          folder.resolve(String.format(Locale.ROOT, "%03d/%06d.txt", number / PER_FOLDER, number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, generator.letter(number).text());
    }
  }
}
