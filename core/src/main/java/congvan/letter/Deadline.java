// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import congvan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Thời hạn, as in {@code trước ngày 10/4/2021}. In JSON the members of term and window stand beside
 * the others. Build one from its kind and refine it:
 *
 * <pre>{@code
 * Deadline.date("trước ngày 10/4/2021", "2021-04-10")
 *     .withRelation(DeadlineRelation.BEFORE)
 *     .withWindow(Window.until(LocalDate.of(2021, 4, 9)))
 *     .withSpans(List.of(span))
 * }</pre>
 *
 * @param term what is said of time: date, period and duration need a value, a recurrence its rule,
 *     an event its condition
 * @param window the calendar days in time, as far as they are known
 * @param task the path of the item it belongs to, such as {@code 4/4.1/-2}; only in {@link
 *     Letter#allDeadlines()}
 */
public record Deadline(
    String text,
    DeadlineKind kind,
    Optional<DeadlineRelation> relation,
    Term term,
    Window window,
    Optional<String> task,
    List<Span> spans) {
  public Deadline {
    text = Text.required("deadline.text", text);
    task = Text.optional("deadline.task", task);
    spans = List.copyOf(spans);
    if (essence(kind, term).isEmpty()) {
      throw new IllegalArgumentException(
          "deadline of kind " + kind + " does not say when: " + text);
    }
  }

  private static Optional<String> essence(DeadlineKind kind, Term term) {
    return switch (kind) {
      case DATE, PERIOD, RELATIVE -> term.value();
      case RECURRING -> term.rrule();
      case EVENT -> term.condition();
    };
  }

  /** A day or an hour: {@code 2021-04-10}, {@code 2020-11-22T17:00}. */
  public static Deadline date(String text, String value) {
    return of(text, DeadlineKind.DATE, Term.of(value));
  }

  /** A period: {@code 2022-Q2}, {@code 2021-12}, {@code 2020/2025}. */
  public static Deadline period(String text, String value) {
    return of(text, DeadlineKind.PERIOD, Term.of(value));
  }

  /** A recurrence: {@code FREQ=MONTHLY}. */
  public static Deadline recurring(String text, String rrule) {
    return of(text, DeadlineKind.RECURRING, Term.recurring(rrule));
  }

  /** A duration from an event on; it is BY unless another relation is set. */
  public static Deadline relative(String text, Term term) {
    return of(text, DeadlineKind.RELATIVE, term).withRelation(DeadlineRelation.BY);
  }

  /** An event without a date, named by the condition. */
  public static Deadline event(String text, String condition) {
    return of(text, DeadlineKind.EVENT, Term.event(condition));
  }

  private static Deadline of(String text, DeadlineKind kind, Term term) {
    return new Deadline(
        text, kind, Optional.empty(), term, Window.UNKNOWN, Optional.empty(), List.of());
  }

  public Deadline withRelation(DeadlineRelation changed) {
    return new Deadline(text, kind, Optional.of(changed), term, window, task, spans);
  }

  public Deadline withTerm(Term changed) {
    return new Deadline(text, kind, relation, changed, window, task, spans);
  }

  public Deadline withWindow(Window changed) {
    return new Deadline(text, kind, relation, term, changed, task, spans);
  }

  /** The same deadline, said to belong to the item at this path. */
  public Deadline withTask(String path) {
    return new Deadline(text, kind, relation, term, window, Optional.of(path), spans);
  }

  public Deadline withSpans(List<Span> changed) {
    return new Deadline(text, kind, relation, term, window, task, changed);
  }
}
