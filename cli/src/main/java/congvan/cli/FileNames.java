// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Names that any file system takes, out of names that came from elsewhere. */
final class FileNames {
  /** With room for {@code .json} below the 255 bytes that most file systems allow. */
  private static final int MOST_BYTES = 240;

  private static final int MOST_BYTES_OF_EXTENSION = 20;
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7E]");

  private FileNames() {}

  /** The same name, but for signs that some system forbids, and cut where it is too long. */
  static String harmless(String name) {
    String allowed = FORBIDDEN.matcher(name).replaceAll("_").strip();
    boolean dots = allowed.chars().allMatch(c -> c == '.');
    return dots ? "_" : shortened(allowed);
  }

  /** For a system whose names cannot have other letters. */
  static String ascii(String name) {
    return NOT_ASCII.matcher(name).replaceAll("_");
  }

  /** Two long names that differ only in what was cut still differ. */
  private static String shortened(String name) {
    if (bytes(name) <= MOST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 ? name.substring(dot) : "";
    String end = bytes(extension) <= MOST_BYTES_OF_EXTENSION ? extension : "";
    String mark = "~" + Integer.toHexString(name.hashCode()) + end;
    int length = name.length();
    while (bytes(name.substring(0, length)) + bytes(mark) > MOST_BYTES) {
      length = name.offsetByCodePoints(length, -1);
    }
    return name.substring(0, length) + mark;
  }

  private static int bytes(String name) {
    return name.getBytes(UTF_8).length;
  }
}
