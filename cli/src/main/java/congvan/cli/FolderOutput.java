// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes one file a letter, {@code 152-QD-UBND.pdf.json}. Below the folder that all arguments have
 * in common the folders stay as they are, so that letters of the same name do not meet; an archive
 * or mail is a folder to what lies in it.
 */
final class FolderOutput implements LetterOutput {
  private final Path folder;
  private final Path common;
  private final Function<Outcome<Letter>, Optional<String>> text;

  FolderOutput(
      Path folder, List<String> arguments, Function<Outcome<Letter>, Optional<String>> text) {
    this.folder = folder;
    this.common = CommonFolder.of(arguments);
    this.text = text;
  }

  @Override
  public void write(Outcome<Letter> outcome) throws IOException {
    Optional<String> json = text.apply(outcome);
    if (json.isPresent()) {
      Path file = fileFor(outcome.origin().path());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json.get() + "\n");
    }
  }

  @Override
  public void close() {
    // every file was closed when it was written
  }

  private Path fileFor(Path input) {
    Path place = CommonFolder.below(common, input);
    return folder.resolve(place.resolveSibling(place.getFileName() + ".json"));
  }
}
