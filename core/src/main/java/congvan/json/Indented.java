// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** JSON for people: two blanks a level, the same line ends on every machine. */
final class Indented extends ObjectWriteContext.Base {
  static final ObjectWriteContext CONTEXT = new Indented();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

  private Indented() {}

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  /** A new one each time: a printer counts its levels. */
  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new DefaultPrettyPrinter(SEPARATORS)
        .withObjectIndenter(INDENTER)
        .withArrayIndenter(INDENTER);
  }
}
