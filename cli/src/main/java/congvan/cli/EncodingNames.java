// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.encoding.Encoding;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of encodings on the command line; made by picocli. */
final class EncodingNames implements ITypeConverter<Encoding>, Iterable<String> {
  private static final List<String> NAMES =
      Arrays.stream(Encoding.values()).map(Encoding::name).toList();

  @Override
  public Encoding convert(String name) {
    return Encoding.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "no encoding is called " + name + "; there are " + String.join(", ", NAMES)));
  }

  @Override
  public Iterator<String> iterator() {
    return NAMES.iterator();
  }
}
