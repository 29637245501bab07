// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.ingest.DocumentReader;
import congvan.ingest.SourceDocument;
import congvan.ingest.UnreadableDocumentException;
import congvan.testdata.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The letters that are measured, read from their files beforehand. */
record LetterSet(List<SourceDocument> letters) {
  LetterSet {
    letters = List.copyOf(letters);
  }

  /**
   * Reads all letters below the folder that the property {@code congvan.letters} names, else those
   * of testdata.
   */
  static LetterSet ofFolder() {
    try (Stream<Path> files = Files.walk(Cases.folder())) {
      return new LetterSet(
          files.filter(LetterSet::isLetter).sorted().flatMap(LetterSet::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLetter(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".json");
  }

  private static Stream<SourceDocument> read(Path file) {
    try {
      return Stream.of(DocumentReader.standard().read(file));
    } catch (UnreadableDocumentException e) {
      System.err.println(e.getMessage());
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long the texts are together, in UTF-8. */
  double megabytes() {
    return letters.stream()
            .mapToLong(letter -> letter.text().getBytes(StandardCharsets.UTF_8).length)
            .sum()
        / 1e6;
  }

  /** How many characters the texts have together. */
  long characters() {
    return letters.stream().mapToLong(letter -> letter.text().length()).sum();
  }
}
