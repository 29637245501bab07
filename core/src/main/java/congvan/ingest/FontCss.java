// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fonts that the style sheets of a web page name, as far as Word and LibreOffice write them:
 * rules for an element, for a class, or for both.
 */
final class FontCss {
  private static final String FAMILY = "font-family";

  private final Map<String, String> families = new HashMap<>();

  /** Adds the rules of one style sheet. */
  void add(String sheet) {
    String rules = sheet.replace("<!--", "").replace("-->", "");
    int at = 0;
    for (int open = rules.indexOf('{'); open >= 0; open = rules.indexOf('{', at)) {
      int close = rules.indexOf('}', open);
      int end = close < 0 ? rules.length() : close;
      add(selectorsIn(rules.substring(at, open)), rules.substring(open + 1, end));
      at = Math.min(end + 1, rules.length());
    }
  }

  /** The family that an element names itself, or that is named for it. */
  Optional<String> family(Element element) {
    return familyIn(element.attr("style"))
        .or(() -> ofClasses(element))
        .or(() -> Optional.ofNullable(families.get(element.normalName())))
        .or(() -> Optional.of(element.attr("face")).filter(face -> !face.isBlank()))
        .map(FontCss::first);
  }

  private Optional<String> ofClasses(Element element) {
    return element.classNames().stream()
        .map(name -> "." + name.toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(element.normalName() + name, name))
        .flatMap(selector -> Optional.ofNullable(families.get(selector)).stream())
        .findFirst();
  }

  private void add(String selectors, String declarations) {
    familyIn(declarations)
        .ifPresent(
            family -> {
              for (String selector : selectors.split(",", -1)) {
                families.put(selector.strip().toLowerCase(Locale.ROOT), family);
              }
            });
  }

  /** Without the comment that Word writes before them. */
  private static String selectorsIn(String text) {
    return text.substring(text.lastIndexOf("*/") < 0 ? 0 : text.lastIndexOf("*/") + 2);
  }

  private static Optional<String> familyIn(String declarations) {
    return Stream.of(declarations.split(";", -1))
        .map(String::strip)
        .filter(one -> one.regionMatches(true, 0, FAMILY, 0, FAMILY.length()))
        .map(one -> one.substring(FAMILY.length()).strip())
        .filter(one -> one.startsWith(":"))
        .map(one -> one.substring(1))
        .findFirst();
  }

  private static String first(String families) {
    int comma = families.indexOf(',');
    String first = comma < 0 ? families : families.substring(0, comma);
    return first.replace('"', ' ').replace('\'', ' ').strip();
  }
}
