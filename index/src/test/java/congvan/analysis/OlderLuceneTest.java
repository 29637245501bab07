// SPDX-License-Identifier: Apache-2.0
package congvan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.text.Folding;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same classes beside the Lucene of Solr 9, with core and no other library on the class path.
 */
class OlderLuceneTest {
  private static final Path LUCENE = Path.of("target", "older-lucene", "lucene-core.jar");
  private static final String TEXT =
      "Số: 05/QĐ–UBND ngày 10/4/2021 của Ủy ban nhân dân tỉnh, Sở LĐ-TB&XH giảm nghèo";

  private static URLClassLoader loader;

  @BeforeAll
  static void loadApart() throws MalformedURLException {
    assertThat(LUCENE).as("`mvn process-test-resources` of module index brings it").isRegularFile();
    URL[] classPath = {
      placeOf(VietnameseAnalyzer.class),
      placeOf(Folding.class),
      placeOf(TokenLine.class),
      LUCENE.toUri().toURL()
    };
    loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void loadsTheOlderOne() throws ReflectiveOperationException {
    Object latest = load("org.apache.lucene.util.Version").getField("LATEST").get(loader);

    assertThat(latest).hasToString("9.12.3");
  }

  @Test
  void givesTheSameTokens() throws ReflectiveOperationException {
    for (Role role : Role.values()) {
      assertThat(apart(role)).isEqualTo(TokenLine.of(role, TEXT));
    }
  }

  @Test
  void isFoundByItsNames() throws ReflectiveOperationException {
    assertThat(names("Tokenizer")).contains(VietnameseTokenizerFactory.NAME);
    assertThat(names("TokenFilter")).contains(VietnameseFoldingFilterFactory.NAME);
  }

  private static String apart(Role role) throws ReflectiveOperationException {
    Class<?> roles = load(Role.class.getName());
    Method line = load(TokenLine.class.getName()).getDeclaredMethod("of", roles, String.class);
    line.setAccessible(true);
    return (String)
        line.invoke(
            loader, roles.getMethod("valueOf", String.class).invoke(loader, role.name()), TEXT);
  }

  private static String names(String kind) throws ReflectiveOperationException {
    return load("org.apache.lucene.analysis." + kind + "Factory")
        .getMethod("available" + kind + "s")
        .invoke(loader)
        .toString();
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static URL placeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
