// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.util.List;
import java.util.Optional;

/** The values of fields that have but a few, from {@code choices.tsv}. */
final class Choices {
  private static final List<Choice> ALL =
      Table.beside(Choices.class, "choices.tsv").rows().stream().map(Choice::of).toList();

  private record Choice(TypedField field, String value, String name) {
    static Choice of(Table.Row row) {
      return new Choice(TypedField.valueOf(row.cell("field")), row.cell("value"), row.cell("name"));
    }
  }

  private Choices() {}

  /** Returns the value that goes by this name, or by its own: {@code HOA_TOC}. */
  static Optional<String> value(TypedField field, String name) {
    String words = Folding.words(name);
    return ALL.stream()
        .filter(choice -> choice.field() == field)
        .filter(
            choice ->
                Folding.words(choice.name()).equals(words)
                    || Folding.words(choice.value()).equals(words))
        .map(Choice::value)
        .findFirst();
  }

  /** Returns the name by which a value is written, else the value itself. */
  static String name(ValueField field, String value) {
    return ALL.stream()
        .filter(it -> it.field().name().equals(field.name()) && it.value().equals(value))
        .map(Choice::name)
        .findFirst()
        .orElse(value);
  }
}
