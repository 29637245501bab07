// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was counted as the tables that {@link NoiseTable} reads. */
final class NoiseTables {
  private final Path folder;
  private final String made;

  /**
   * The tables of a folder.
   *
   * @param made how, for their first line
   */
  NoiseTables(Path folder, String made) {
    this.folder = folder;
    this.made = made;
  }

  void write(String name, String cells, List<List<String>> rows) throws IOException {
    Stream<String> lines =
        rows.stream()
            .map(row -> row.stream().map(NoiseTable::cell).collect(Collectors.joining("\t")));
    String head = "# " + made + "\n# " + cells + "\n";
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(name + ".tsv"),
        head + lines.map(line -> line + "\n").collect(Collectors.joining()));
  }

  void write(String name, String cells, Tally tally, int least) throws IOException {
    write(
        name,
        cells,
        tally.rows(least).stream()
            .map(
                row -> {
                  List<String> all = new ArrayList<>(row.getKey());
                  all.add(Integer.toString(row.getValue()));
                  return all;
                })
            .toList());
  }
}
