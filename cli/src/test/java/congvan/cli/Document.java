// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.testdata.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One of the documents at the root of the project, such as {@code README.md}. */
record Document(List<String> lines) {
  private static final String FENCE = "```";

  static Document named(String name) throws IOException {
    return new Document(Files.readAllLines(root().resolve(name)));
  }

  /** The folder of the project. */
  static Path root() {
    return Cases.folder().resolve("../..").normalize();
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The fenced blocks of a language, each as its lines. */
  Stream<List<String>> blocks(String language) {
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
