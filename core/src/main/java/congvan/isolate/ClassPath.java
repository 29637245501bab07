// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this library and those that it needs were loaded from. */
final class ClassPath {
  private ClassPath() {}

  /** What Java was started with, and what servers and plug-ins have in loaders of their own. */
  static List<Path> ofThisProcess() {
    return Stream.concat(named(), loadedBy(ClassPath.class.getClassLoader())).distinct().toList();
  }

  private static Stream<Path> named() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(property -> System.getProperty(property, ""))
        .flatMap(paths -> Stream.of(paths.split(File.pathSeparator, -1)))
        .filter(path -> !path.isEmpty())
        .map(path -> Path.of(path).toAbsolutePath());
  }

  private static Stream<Path> loadedBy(ClassLoader innermost) {
    return Stream.iterate(
            Optional.of(innermost),
            Optional::isPresent,
            loader -> loader.map(ClassLoader::getParent))
        .flatMap(Optional::stream)
        .filter(URLClassLoader.class::isInstance)
        .flatMap(loader -> Stream.of(((URLClassLoader) loader).getURLs()))
        .filter(url -> url.getProtocol().equals("file"))
        .map(ClassPath::pathOf);
  }

  private static Path pathOf(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      return new File(url.getPath()).toPath();
    }
  }
}
