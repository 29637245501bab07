// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.Order;
import congvan.index.SearchRequest;
import congvan.query.DayField;
import congvan.query.LetterQuery;
import congvan.query.QueryReader;
import congvan.query.ReadQuery;
import congvan.query.ValueField;
import congvan.query.WordField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which part of what is found is wanted, and in what order. */
final class SearchOptions {
  private static final ValueField[] COUNTED = {
    ValueField.TYPE,
    ValueField.ISSUER,
    ValueField.YEAR,
    ValueField.SIGNER,
    ValueField.ASSIGNEE,
    ValueField.URGENCY,
    ValueField.DUE
  };

  /** The orders by the names of the option. */
  enum Sort {
    RELEVANCE(Order.RELEVANCE),
    NEWEST(Order.NEWEST),
    OLDEST(Order.OLDEST),
    DUE(Order.DUE);

    private final Order order;

    Sort(Order order) {
      this.order = order;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tasks",
      description = "Find the tasks in letters, not the letters: who, what, until when.")
  private boolean tasks;

  @Option(
      names = "--due",
      paramLabel = "DAYS",
      description =
          "Only what has a deadline then: 2026-06, 2026-03..2026-06, '<2026-06-01', 'quý 2/2026',"
              + " 'tuần này', overdue.")
  private @Nullable String due;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "relevance, newest, oldest, or due: the earliest deadline first. If not given, relevance"
              + " where words of the text or a number are looked for, else newest, and due for"
              + " tasks.")
  private @Nullable Sort sort;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Show so many at most (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Show what follows a page; its end names the cursor.")
  private @Nullable String after;

  @Option(
      names = "--facets",
      description =
          "Count what was found, too: by type, issuer, year, signer, assignee, urgency, deadline.")
  private boolean facets;

  @Mixin private TodayOption today;

  LocalDate today() {
    return today.day();
  }

  boolean tasks() {
    return tasks;
  }

  /** Refuses what cannot be meant, before anything is opened. */
  void check() {
    if (limit < 0) {
      throw wrong("--limit: at least 0, not " + limit);
    }
    due();
  }

  /** The query with what the options add to it. */
  ReadQuery narrowed(ReadQuery typed) {
    return due().map(days -> both(typed, days)).orElse(typed);
  }

  private static ReadQuery both(ReadQuery typed, ReadQuery days) {
    ReadQuery both = QueryReader.standard().read("(" + typed.asRead() + ") VÀ " + days.asRead());
    List<String> notes = Stream.concat(typed.notes().stream(), days.notes().stream()).toList();
    return new ReadQuery(both.query(), both.asRead(), notes);
  }

  private Optional<ReadQuery> due() {
    if (due == null) {
      return Optional.empty();
    }
    Optional<ReadQuery> days = QueryReader.standard().today(today()).readDays(DayField.DUE, due);
    if (days.isEmpty()) {
      throw wrong("--due: no days such as 2026-06, '<2026-06-01' or overdue: '" + due + "'");
    }
    return days;
  }

  /** What is asked of the index. */
  SearchRequest request(LetterQuery query, int snippets) {
    SearchRequest request =
        SearchRequest.of(query)
            .order(sort == null ? usualOrder(query) : sort.order)
            .limit(limit)
            .snippets(snippets)
            .today(today());
    SearchRequest counted = facets ? request.facets(COUNTED) : request;
    SearchRequest wanted = tasks ? counted.tasks() : counted;
    return after == null ? wanted : wanted.after(after);
  }

  private Order usualOrder(LetterQuery query) {
    if (asksForWords(query)) {
      return Order.RELEVANCE;
    }
    return tasks ? Order.DUE : Order.NEWEST;
  }

  /** By the name of a body or a day, nothing is better than another. */
  private static boolean asksForWords(LetterQuery query) {
    return switch (query) {
      case LetterQuery.Words words -> isOfText(words.field());
      case LetterQuery.Phrase phrase -> isOfText(phrase.field());
      case LetterQuery.NumberLike number -> true;
      case LetterQuery.And and -> and.parts().stream().anyMatch(SearchOptions::asksForWords);
      case LetterQuery.Or or -> or.parts().stream().anyMatch(SearchOptions::asksForWords);
      case LetterQuery.All all -> false;
      case LetterQuery.Days days -> false;
      case LetterQuery.Value value -> false;
      case LetterQuery.Not not -> false;
    };
  }

  private static boolean isOfText(WordField field) {
    return field == WordField.TEXT || field == WordField.SUBJECT;
  }

  /** What is wrong with a request that the index refuses: mostly its cursor. */
  String blame(IllegalArgumentException refused) {
    return after == null || refused.getCause() != null
        ? String.valueOf(refused.getMessage())
        : "--after: no cursor of this search: '" + after + "'";
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
