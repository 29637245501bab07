// SPDX-License-Identifier: Apache-2.0
package congvan;

import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the documents at the root of the project, such as {@code README.md}. */
public record Document(String name, List<String> lines) {
  private static final String FENCE = "```";

  /** All of them. */
  static Stream<Document> all() throws IOException {
    List<Document> all = new ArrayList<>();
    for (String name : List.of("README", "ARCHITECTURE", "CONTRIBUTING", "ACCURACY", "CHANGELOG")) {
      all.add(named(name + ".md"));
    }
    return all.stream();
  }

  /** The one of this name. */
  public static Document named(String name) throws IOException {
    return new Document(name, Files.readAllLines(root().resolve(name)));
  }

  /** The folder of the project. */
  public static Path root() {
    return Cases.folder().resolve("../..").normalize();
  }

  @Override
  public String toString() {
    return name;
  }

  /** The rows of its tables, each as its cells. */
  Stream<List<String>> rows() {
    return lines.stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> List.of(line.strip().split("\\s*+\\|\\s*+", -1)));
  }

  /** What stands in this document in a way, such as {@code `(...)`}, outside of fenced blocks. */
  Stream<String> mentions(Pattern way) {
    String prose = String.join("\n", lines).replaceAll("(?s)```.*?```", "");
    return way.matcher(prose).results().map(found -> found.group(1)).distinct();
  }

  /** The fenced blocks of a language, each as its lines. */
  public Stream<List<String>> blocks(String language) {
    List<List<String>> blocks = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).startsWith(FENCE)) {
        int end = line + 1 + lines.subList(line + 1, lines.size()).indexOf(FENCE);
        if (lines.get(line).equals(FENCE + language)) {
          blocks.add(lines.subList(line + 1, end));
        }
        line = end;
      }
    }
    return blocks.stream();
  }
}
