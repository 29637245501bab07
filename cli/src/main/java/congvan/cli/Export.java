// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Hit;
import congvan.index.LetterSearch;
import congvan.index.Order;
import congvan.index.SearchRequest;
import congvan.index.SearchResult;
import congvan.json.LetterJson;
import congvan.letter.Letter;
import congvan.query.LetterQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes what a query finds, however much it is: one letter, or a page of tasks, at a time. */
record Export(LetterSearch search, LetterQuery query, ExportCommand.Format format) {
  private static final int PAGE = 500;

  /** Writes the letters; returns how many there are. */
  long letters(OutputStream out) throws IOException {
    long[] count = {0};
    try (TableWriter<Letter> writer = letterWriter(out)) {
      search.forEach(
          query,
          letter -> {
            count[0]++;
            writeUnchecked(writer, letter);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return count[0];
  }

  /** Writes the tasks; returns how many there are. */
  long tasks(OutputStream out) throws IOException {
    SearchRequest request = SearchRequest.of(query).tasks().order(Order.DUE).limit(PAGE);
    long count = 0;
    try (TableWriter<Hit> writer = writer(out, "Nhiệm vụ", TaskColumns.ALL)) {
      Optional<String> next;
      do {
        SearchResult page = search.search(request);
        for (Hit hit : page.hits()) {
          writer.write(hit);
        }
        count += page.hits().size();
        next = page.next();
        request = next.map(request::after).orElse(request);
      } while (next.isPresent());
    }
    return count;
  }

  private TableWriter<Letter> letterWriter(OutputStream out) throws IOException {
    return format == ExportCommand.Format.JSONL
        ? new LinesWriter<>(out, letter -> LetterJson.standard().write(letter))
        : writer(out, "Văn bản", LetterColumns.ALL);
  }

  private <T> TableWriter<T> writer(OutputStream out, String name, List<Column<T>> columns)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvWriter<>(out, columns);
      case XLSX -> new XlsxWriter<>(out, name, columns);
      case JSONL -> new LinesWriter<>(out, row -> Column.json(columns, row));
    };
  }

  private static void writeUnchecked(TableWriter<Letter> writer, Letter letter) {
    try {
      writer.write(letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
