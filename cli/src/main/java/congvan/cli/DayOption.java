// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day among the arguments: {@code 2021-03-01}. */
final class DayOption implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException("no day such as 2021-03-01: '" + value + "'");
    }
  }

  /** The day that the clock of this machine shows. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
