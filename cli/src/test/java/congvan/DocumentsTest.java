// SPDX-License-Identifier: Apache-2.0
package congvan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps what the documents point to from going away under them. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");
  private static final Pattern FILE =
      Pattern.compile("`((?:core|extractors|cli|testdata)/[\\w./-]+)`");
  private static final Pattern CLASS = Pattern.compile("`((?:\\p{Lu}\\p{Ll}++){2,}+)(?=[`.])");
  private static final Set<String> OF_OTHERS = Set.of("DependencyConvergence", "IOException");

  static Stream<Document> documents() throws IOException {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Document document) {
    assertThat(document.mentions(LINK)).allMatch(link -> exists(link), "is there");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFileNamedIsThere(Document document) {
    assertThat(document.mentions(FILE).filter(file -> !file.contains("/target/")))
        .allMatch(file -> exists(file), "is there");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyClassNamedIsThere(Document document) throws IOException {
    Set<String> known = classes();

    assertThat(document.mentions(CLASS))
        .allMatch(name -> known.contains(name) || OF_OTHERS.contains(name), "is there");
  }

  private static boolean exists(String place) {
    return Files.exists(Document.root().resolve(place));
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Document.root(), 12)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(toSet());
    }
  }
}
