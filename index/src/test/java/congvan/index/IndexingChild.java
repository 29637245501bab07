// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that indexes round after round until it is killed, and says which rounds were
 * committed. Each round adds some letters, and changes one that all rounds share.
 */
final class IndexingChild {
  static final int LETTERS_OF_ROUND = 4;
  static final String SHARED = "chung.txt";

  private IndexingChild() {}

  /** Takes the folder and the number of the first round. */
  public static void main(String[] arguments) throws IOException {
    int round = Integer.parseInt(arguments[1]);
    try (LetterIndex index = LetterIndex.open(Path.of(arguments[0]))) {
      System.out.println("open");
      while (true) {
        addRound(index, round);
        index.commit();
        System.out.println(round++);
      }
    }
  }

  static void addRound(LetterIndex index, int round) throws IOException {
    for (int i = 0; i < LETTERS_OF_ROUND; i++) {
      int ordinal = ordinal(round, i);
      index.add(Letters.letter(path(ordinal), ordinal, subject(round)));
    }
    index.add(Letters.letter(SHARED, 1_000_000 + round, subject(round)));
  }

  static int ordinal(int round, int letter) {
    return round * LETTERS_OF_ROUND + letter + 1;
  }

  static String path(int ordinal) {
    return "vb" + ordinal + ".txt";
  }

  static String subject(int round) {
    return "rà soát hộ nghèo lần " + round;
  }

  static Process start(Path folder, int round) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                classPath(),
                IndexingChild.class.getName(),
                folder.toString(),
                String.valueOf(round)))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What this process was started with, and what a runner of tests loads by itself. */
  private static String classPath() {
    Stream<String> loaded =
        IndexingChild.class.getClassLoader() instanceof URLClassLoader loader
            ? Stream.of(loader.getURLs()).map(IndexingChild::path)
            : Stream.empty();
    return Stream.concat(loaded, Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
