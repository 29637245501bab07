// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table as CSV, with the columns' names for programs in the first record. */
final class CsvWriter<T> implements TableWriter<T> {
  private final OutputStream out;
  private final List<Column<T>> columns;

  CsvWriter(OutputStream out, List<Column<T>> columns) throws IOException {
    this.out = out;
    this.columns = columns;
    print(columns.stream().map(Column::name).toList());
  }

  @Override
  public void write(T row) throws IOException {
    print(columns.stream().map(column -> column.value().apply(row).asText()).toList());
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void print(List<String> cells) throws IOException {
    out.write(CsvRecord.of(cells).getBytes(UTF_8));
  }
}
