// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures how many documents of each format are read in a second, beside what Tika needs for their
 * bare text in the same run, and which part of the time is layout and fields: what this project
 * adds once the text is there.
 */
public final class Formats {
  private Formats() {}

  /** Reads the files below the folder that is named, by extension, and prints a line for each. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: congvan.bench.Formats FOLDER");
      return;
    }
    System.out.printf(
        "%-8s %6s %12s %12s %18s%n", "", "files", "Tika/s", "congvan/s", "layout, fields");
    for (var format : byExtension(Path.of(args[0])).entrySet()) {
      FormatRun run = new FormatRun(format.getValue());
      FormatTimes times = run.measured();
      System.out.printf(
          Locale.ROOT,
          "%-8s %6d %12.1f %12.1f %17.1f%%%n",
          format.getKey(),
          format.getValue().size(),
          times.perSecond(times.tika()),
          times.perSecond(times.reading() + times.parsing()),
          100.0 * times.parsing() / (times.reading() + times.parsing()));
    }
  }

  private static TreeMap<String, List<Path>> byExtension(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .collect(groupingBy(Formats::extension, TreeMap::new, toList()));
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
