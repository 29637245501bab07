// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.nlp.CrfLineRoles;
import congvan.parse.LetterParser;
import picocli.CommandLine.Option;

/** The option that says how values are found in a letter once its text is there. */
final class ParsingOptions {
  @Option(
      names = "--no-model",
      description =
          "Find everything by written rules alone. Without this, where a scan has spoilt so much of"
              + " a letter's head or end that the rules miss what every letter has, a model that"
              + " has learnt from damaged letters says which line is what.")
  private boolean noModel;

  /** The one parser of the command line. The model is loaded when a letter first needs it. */
  LetterParser parser() {
    LetterParser rules = LetterParser.standard();
    return noModel ? rules : rules.with(CrfLineRoles.standard());
  }
}
