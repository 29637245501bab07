// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.NumberForm.Group;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a ký hiệu. A named type stands first, then the body, then the unit ({@code
 * QĐ-BYT-K2ĐT}); a công văn has the body and the unit only ({@code SLĐTBXH-VP}); what is issued
 * jointly names all its bodies ({@code TTLT-BNV-VPCP}).
 */
record SymbolParts(Optional<String> type, Optional<String> agency, Optional<String> unit) {
  /**
   * {@code CT} is Chỉ thị before one of these, else Cục Thuế: {@code CT-TTg}, but {@code CT-CS}.
   */
  private static final Pattern GIVES_DIRECTIVES =
      Pattern.compile(
          "TTG|CP|CTN|CTUBND|[TH]U|TW|Đ[HUQ].*|TWĐ.*|(?:UB|HĐ|BTV|BC[HĐ]|B|S|VP|VKS|TA).+");

  static SymbolParts of(List<Group> groups, DocumentTypes types) {
    List<String> names = groups.stream().flatMap(group -> pieces(group.text(), types)).toList();
    String first = names.getFirst();
    if (names.size() == 1) {
      return new SymbolParts(Optional.empty(), Optional.of(first), Optional.empty());
    }
    if (isType(names, types)) {
      return first.endsWith("LT")
          ? new SymbolParts(Optional.of(first), rest(names, 1), Optional.empty())
          : new SymbolParts(Optional.of(first), Optional.of(names.get(1)), rest(names, 2));
    }
    return new SymbolParts(Optional.empty(), Optional.of(first), rest(names, 1));
  }

  private static boolean isType(List<String> names, DocumentTypes types) {
    String first = names.getFirst();
    boolean known = types.byAbbreviation(first).isPresent();
    return known
        && (!first.equals("CT") || GIVES_DIRECTIVES.matcher(upper(names.get(1))).matches());
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** A stop in place of the hyphen behind a type: {@code CT.UBND}; others belong to the group. */
  private static Stream<String> pieces(String group, DocumentTypes types) {
    int stop = group.indexOf('.');
    boolean typed = stop > 0 && types.byAbbreviation(group.substring(0, stop)).isPresent();
    return typed
        ? Stream.of(group.substring(0, stop), group.substring(stop + 1))
        : Stream.of(group);
  }

  private static Optional<String> rest(List<String> names, int from) {
    return names.size() > from
        ? Optional.of(names.stream().skip(from).collect(Collectors.joining("-")))
        : Optional.empty();
  }
}
