// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterSearch;
import congvan.index.SearchRequest;
import congvan.index.SearchResult;
import congvan.query.ReadQuery;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code congvan search}: letters and tasks in an index. */
@Command(
    name = "search",
    description = {
      "Finds letters, or tasks in them, in an index that congvan index has made.",
      "",
      "Words are found with or without marks and capitals; \"...\" finds them one behind the other"
          + " (in most shells within '...'). AND, OR, NOT and VÀ, HOẶC, KHÔNG in capitals, -word"
          + " and parentheses combine. A field stands before a colon, in Vietnamese or English:",
      "",
      "  số: 493/SNV               number: 49*",
      "  cơ quan: sở nội vụ        issuer: SNV",
      "  loại: công văn            type: CV",
      "  người ký: nguyễn hạnh     signer:",
      "  ngày: 2026-03..2026-06    issued: <2026",
      "  hạn: trước 1/6/2026       due: overdue",
      "  giao: sở tài chính        assignee:",
      "  viện dẫn: 30/2020/NĐ-CP   cites:",
      "  trích yếu: giảm nghèo     subject:",
      "  nơi nhận: ubnd huyện      recipient:",
      "  độ khẩn: hỏa tốc          urgency:",
      "",
      "Days: 15/3/2026, 2026-03, quý 2/2026, trước 1/6/2026, từ 1/3/2026 đến 30/6/2026, tuần này,"
          + " quá hạn. How a query was read is said where not all of it was plain."
    },
    footer = {
      "",
      "Examples:",
      "  congvan search my-index giam ngheo",
      "  congvan search my-index 'loại: công văn cơ quan: sở tài chính ngày: 2026'",
      "  congvan search my-index --tasks 'giao: so noi vu' --due '<2026-06-01'",
      "  congvan search my-index --json 'người ký: nguyễn' | jq .total",
      "",
      "Exit status: 0 it was searched, 2 wrong usage, or no index to search in."
    })
final class SearchCommand implements Callable<Integer> {
  private static final int PASSAGES = 2;

  private final Main main;

  @Mixin private QueryParameters query;

  @Mixin private SearchOptions options;

  @Option(
      names = "--json",
      description =
          "Write one object of JSON: query, notes, total, hits (letter, task, snippets), facets,"
              + " next.")
  private boolean json;

  SearchCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    LuceneLog.silence();
    ReadQuery read = options.narrowed(query.read(options.today()));
    SearchRequest request = options.request(read.query(), PASSAGES);
    try (LetterSearch search = LetterSearch.open(query.folder())) {
      SearchResult result = found(search, request);
      Optional<String> meant =
          result.total() == 0 ? new Meant(read, search, request).query() : Optional.empty();
      write(new Answer(read, result, meant, options.tasks()));
    }
    return 0;
  }

  private SearchResult found(LetterSearch search, SearchRequest request) throws IOException {
    try {
      return search.search(request);
    } catch (IllegalArgumentException e) {
      throw options.wrong(options.blame(e));
    }
  }

  private void write(Answer answer) throws IOException {
    Terminal terminal = main.terminal();
    if (json) {
      terminal.print(AnswerJson.of(answer) + "\n");
      return;
    }
    QueryNotes.print(answer.query(), terminal.err());
    if (terminal.interactive()) {
      terminal.print(new AnswerList(terminal).of(answer));
    } else {
      terminal.print(AnswerTable.of(answer));
      AnswerTable.remarks(answer).forEach(remark -> terminal.err().println("congvan: " + remark));
    }
  }
}
