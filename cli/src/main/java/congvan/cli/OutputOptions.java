// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.LetterJson;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how letters are written. */
final class OutputOptions {
  /** How letters are laid out. */
  enum Format {
    JSON,
    TABLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json: one line of JSON a letter (the default); table: a line for people.")
  private Format format = Format.JSON;

  @Option(names = "--pretty", description = "Indent the JSON, over several lines a letter.")
  private boolean pretty;

  @Option(
      names = "--fields",
      paramLabel = "NAME",
      split = ",",
      description = "Only these members of a letter, as in number,issuedOn,subject.")
  private List<String> fields = List.of();

  @Option(names = "--text", description = "Include the letter's text, as source.text.")
  private boolean text;

  @Option(
      names = "--errors-as-json",
      description =
          "Write {\"source\":{\"path\":...},\"error\":...} for what cannot be read, beside the line"
              + " on standard error.")
  private boolean errors;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write one file a letter into this folder, keeping the folders below; an archive is a"
              + " folder, too.")
  private @Nullable Path out;

  /** Makes the output for these arguments. */
  LetterOutput open(List<String> arguments, Terminal terminal) {
    if (format == Format.TABLE) {
      refuseWithTable();
      return new TableOutput(terminal);
    }
    JsonText json = new JsonText(letterJson(), pretty, errors);
    return out == null
        ? new StreamOutput(terminal, json::of)
        : new FolderOutput(out, arguments, json::of);
  }

  private void refuseWithTable() {
    if (pretty || text || errors || !fields.isEmpty() || out != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--format table goes without --pretty, --fields, --text, --errors-as-json and --out");
    }
  }

  private LetterJson letterJson() {
    LetterJson json = text ? LetterJson.standard().withText() : LetterJson.standard();
    return fields.isEmpty() ? json : chosen(json);
  }

  private LetterJson chosen(LetterJson json) {
    Set<String> names =
        fields.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
    try {
      return json.fields(names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fields: " + e.getMessage(), e);
    }
  }
}
