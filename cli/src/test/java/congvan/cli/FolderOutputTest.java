// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.json.LetterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutputTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsMirrored() throws IOException {
    Samples.letter(folder.resolve("in/a.txt"));
    Samples.letter(folder.resolve("in/2026/a.txt"));
    Samples.letter(folder.resolve("in/2026/a.md"));

    Run run = extract("in");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(written()).containsExactly("2026/a.md.json", "2026/a.txt.json", "a.txt.json");
    String json = Files.readString(folder.resolve("out/2026/a.txt.json"));
    assertThat(json).endsWith("}\n");
    assertThat(LetterJson.read(json).source().path())
        .isEqualTo(folder.resolve("in/2026/a.txt").toString());
  }

  @Test
  void lettersOfTheSameNameDoNotMeet() throws IOException {
    Samples.letter(folder.resolve("in/x/a.txt"));
    Samples.letter(folder.resolve("in/y/a.txt"));

    extract("in/x", "in/y/a.txt");

    assertThat(written()).containsExactly("x/a.txt.json", "y/a.txt.json");
  }

  @Test
  void whatCannotBeReadHasAFileOnlyWhenAskedFor() throws IOException {
    Samples.file(folder.resolve("in/a.txt"), "");

    assertThat(extract("in").status()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(extract("in", "--errors-as-json").status()).isEqualTo(1);
    assertThat(folder.resolve("out/a.txt.json"))
        .content()
        .contains("\"error\":\"the file is empty\"");
  }

  @Test
  void aFileInTheWayIsSaid() throws IOException {
    Samples.letter(folder.resolve("in/a.txt"));
    Samples.file(folder.resolve("out"), "in the way");

    Run run = extract("in");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("congvan: cannot write " + folder.resolve("out"));
  }

  private Run extract(String... arguments) {
    Stream<String> paths =
        Stream.of(arguments).map(a -> a.startsWith("-") ? a : folder.resolve(a).toString());
    Stream<String> start = Stream.of("extract", "--out", folder.resolve("out").toString());
    return Run.of(Stream.concat(start, paths).toArray(String[]::new));
  }

  private List<String> written() throws IOException {
    Path out = folder.resolve("out");
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
