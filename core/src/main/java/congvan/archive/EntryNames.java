// SPDX-License-Identifier: Apache-2.0
package congvan.archive;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of the files in one container, made harmless: whoever takes one for a path stays where he
 * is. No two are the same.
 */
final class EntryNames {
  private static final String UNNAMED = "unnamed";
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Set<String> LEFTOVERS =
      Set.of("__macosx", "thumbs.db", "desktop.ini", "$recycle.bin");

  private final Map<String, Integer> seen = new HashMap<>();

  /** The name as a path below the container: {@code folder/inner.docx}, {@code a (2).docx}. */
  String harmless(String name) {
    String path = parts(name).stream().collect(joining("/"));
    String harmless = path.isEmpty() ? UNNAMED : path;
    int times = seen.merge(harmless, 1, Integer::sum);
    return times == 1 ? harmless : harmless(numbered(harmless, times));
  }

  /**
   * Hidden, or left behind by the system that packed the archive, or Word's mark of an open file.
   */
  static boolean isLeftover(String name) {
    return parts(name).stream()
        .anyMatch(
            part ->
                part.startsWith(".")
                    || part.startsWith("~$")
                    || LEFTOVERS.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static List<String> parts(String name) {
    String visible = INVISIBLE.matcher(name).replaceAll("_");
    return Arrays.stream(visible.replace('\\', '/').split("/", -1))
        .map(part -> Normalizer.normalize(part, Normalizer.Form.NFC).strip())
        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
        .filter(part -> !DRIVE.matcher(part).matches())
        .toList();
  }

  private static String numbered(String path, int times) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    return path.substring(0, end) + " (" + times + ")" + path.substring(end);
  }
}
