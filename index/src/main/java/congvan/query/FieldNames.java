// SPDX-License-Identifier: Apache-2.0
package congvan.query;

import congvan.lexicon.Table;
import congvan.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of fields, from {@code fields.tsv}, compared by their letters alone. */
final class FieldNames {
  private static final Map<String, TypedField> FIELDS = new HashMap<>();

  static {
    for (Table.Row row : Table.beside(FieldNames.class, "fields.tsv").rows()) {
      TypedField field = TypedField.valueOf(row.cell("field"));
      if (FIELDS.merge(key(row.cell("name")), field, (first, second) -> first) != field) {
        throw new IllegalStateException("two fields are called " + row.cell("name"));
      }
    }
  }

  private FieldNames() {}

  static Optional<TypedField> of(String name) {
    return Optional.ofNullable(FIELDS.get(key(name)));
  }

  private static String key(String name) {
    return Folding.words(name).replace(" ", "");
  }
}
