// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.query.ValueField;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Sums up an index. */
final class StatisticsReader {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final ValueCounts values;

  StatisticsReader(DirectoryReader reader, IndexSearcher searcher, ValueCounts values) {
    this.reader = reader;
    this.searcher = searcher;
    this.values = values;
  }

  Statistics read() throws IOException {
    FacetsCollector letters =
        searcher.search(kind(LetterSchema.LETTER), new FacetsCollectorManager());
    List<Facet.Count> years =
        values.of(ValueField.YEAR, letters).stream()
            .sorted(Comparator.comparing(Facet.Count::value).reversed())
            .toList();
    return new Statistics(
        searcher.count(kind(LetterSchema.LETTER)),
        searcher.count(kind(LetterSchema.TASK)),
        bytes(reader.directory()),
        years,
        values.of(ValueField.TYPE, letters),
        day(Order.OLDEST),
        day(Order.NEWEST));
  }

  private static Query kind(String what) {
    return new TermQuery(new Term(LetterSchema.WHAT, what));
  }

  /** Beside a writer of another process, a file that was merged into another may be gone. */
  private long bytes(Directory folder) throws IOException {
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      bytes += length(folder, file);
    }
    return bytes;
  }

  private static long length(Directory folder, String file) throws IOException {
    try {
      return folder.fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** The day that comes first in an order. */
  private Optional<LocalDate> day(Order order) throws IOException {
    Sort sort = SearchOrder.of(order);
    Object missing = sort.getSort()[0].getMissingValue();
    return Arrays.stream(searcher.search(kind(LetterSchema.LETTER), 1, sort).scoreDocs)
        .map(found -> ((FieldDoc) found).fields[0])
        .filter(day -> !day.equals(missing))
        .map(day -> LocalDate.ofEpochDay((Integer) day))
        .findFirst();
  }
}
