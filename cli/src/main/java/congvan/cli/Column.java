// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.json.PlainJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column of a table of such things.
 *
 * @param name for programs, as JSON has it: {@code issuedOn}
 * @param heading for people: {@code Ngày ban hành}
 * @param width in characters, of a spreadsheet
 */
record Column<T>(String name, String heading, int width, Function<T, Cell> value) {

  /** A row as an object of JSON; what is empty is left out. */
  static <T> String json(List<Column<T>> columns, T row) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      Cell cell = column.value().apply(row);
      if (cell instanceof Cell.Count count) {
        members.put(column.name(), count.count());
      } else if (!cell.asText().isEmpty()) {
        members.put(column.name(), cell.asText());
      }
    }
    return PlainJson.write(members);
  }
}
