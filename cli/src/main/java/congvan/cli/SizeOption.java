// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A number of bytes among the arguments: {@code 500K}, {@code 100M}, {@code 2G} or plain digits.
 */
final class SizeOption implements ITypeConverter<Long> {
  private static final Map<Character, Long> UNITS =
      Map.of('K', 1_000L, 'M', 1_000_000L, 'G', 1_000_000_000L);

  @Override
  public Long convert(String value) {
    String size = value.strip().toUpperCase(Locale.ROOT);
    Long unit = size.isEmpty() ? null : UNITS.get(size.charAt(size.length() - 1));
    String digits = unit == null ? size : size.substring(0, size.length() - 1);
    try {
      return Math.multiplyExact(Long.parseLong(digits), unit == null ? 1 : unit);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new TypeConversionException("no size such as 500K, 100M or 2G: '" + value + "'");
    }
  }
}
