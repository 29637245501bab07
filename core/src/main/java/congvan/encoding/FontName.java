// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of the fonts that were made for one old encoding each. */
final class FontName {
  private static final List<String> STYLES =
      List.of("bold", "italic", "regular", "normal", "oblique", "(tt)", "mt");

  /** Families of TCVN3 that programs write without the full stop that hides them from menus. */
  private static final Set<String> WITHOUT_STOP =
      Set.of("vntime", "vntimeh", "vnarial", "vnarialh", "vnavant", "vnavanth", "vncourier new");

  private FontName() {}

  /** The name in lower case, without the style that is written behind it. */
  static String family(String name) {
    String family = name.strip().toLowerCase(Locale.ROOT);
    for (int before = -1; before != family.length(); ) {
      before = family.length();
      for (String style : STYLES) {
        family = withoutStyle(family, style);
      }
    }
    return family;
  }

  /** The encoding of a family; nothing for fonts of Unicode. */
  static Optional<Encoding> encoding(String family) {
    if (family.startsWith(".vn") || WITHOUT_STOP.contains(family) || family.startsWith("tcvn3")) {
      return Optional.of(Encoding.TCVN3);
    }
    if (family.startsWith("vni-") || family.startsWith("vni ")) {
      return family.contains("mac") ? Optional.empty() : Optional.of(Encoding.VNI);
    }
    if (family.startsWith("vps ")) {
      return Optional.of(Encoding.VPS);
    }
    return family.startsWith("vi ") || family.startsWith("viscii")
        ? Optional.of(Encoding.VISCII)
        : Optional.empty();
  }

  /**
   * H or Hoa at the end; in TCVN3 it may be written on to the name, which must not itself end so
   * ({@code .VnEnglisch}).
   */
  static boolean isOfCapitals(String family) {
    return family.endsWith(" h")
        || family.endsWith(" hoa")
        || (family.contains("vn") && family.endsWith("h") && !family.endsWith("isch"));
  }

  private static String withoutStyle(String family, String style) {
    int stem = family.length() - style.length();
    return family.endsWith(style) && stem > 0 && " ,-".indexOf(family.charAt(stem - 1)) >= 0
        ? family.substring(0, stem - 1).stripTrailing()
        : family;
  }
}
