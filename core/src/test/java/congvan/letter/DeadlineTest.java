// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeadlineTest {
  @Test
  void isRefinedWithoutChangingTheFirst() {
    Deadline plain = Deadline.date("trước ngày 10/4/2021", "2021-04-10");
    Deadline refined =
        plain
            .withRelation(DeadlineRelation.BEFORE)
            .withWindow(Window.until(LocalDate.of(2021, 4, 9)))
            .withTask("3/3.2")
            .withSpans(List.of(new Span(4, 24)));

    assertThat(refined)
        .isEqualTo(
            new Deadline(
                "trước ngày 10/4/2021",
                DeadlineKind.DATE,
                Optional.of(DeadlineRelation.BEFORE),
                Term.of("2021-04-10"),
                new Window(Optional.empty(), Optional.of(LocalDate.of(2021, 4, 9))),
                Optional.of("3/3.2"),
                List.of(new Span(4, 24))));
    assertThat(plain.relation()).isEmpty();
    assertThat(plain.task()).isEmpty();
  }

  @Test
  void aRelativeOneIsByUnlessItSaysOtherwise() {
    Term term = Term.since(Anchor.ISSUED, "P15D").inWorkingDays();
    Deadline deadline = Deadline.relative("trong vòng 15 ngày làm việc kể từ ngày ký", term);

    assertThat(deadline.relation()).contains(DeadlineRelation.BY);
    assertThat(deadline.term().anchor()).contains(Anchor.ISSUED);
    assertThat(deadline.term().workingDays()).isTrue();
    assertThat(deadline.withRelation(DeadlineRelation.AFTER).relation())
        .contains(DeadlineRelation.AFTER);
  }

  @ParameterizedTest
  @EnumSource(DeadlineKind.class)
  void hasToSayWhen(DeadlineKind kind) {
    Term nothing =
        new Term(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> deadline(kind, nothing))
        .withMessage("deadline of kind " + kind + " does not say when: sớm");
  }

  @ParameterizedTest
  @EnumSource(DeadlineKind.class)
  void isContentWithWhatItsKindNeeds(DeadlineKind kind) {
    Term term =
        switch (kind) {
          case DATE -> Term.of("2021-04-10");
          case PERIOD -> Term.of("2021-Q2");
          case RELATIVE -> Term.of("P15D");
          case RECURRING -> Term.recurring("FREQ=MONTHLY");
          case EVENT -> Term.event("khi có yêu cầu");
        };

    assertThatNoException().isThrownBy(() -> deadline(kind, term));
  }

  @Test
  void aRecurrenceIsWrittenAsItsRuleAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.recurring("hàng tháng", "RRULE:FREQ=MONTHLY"))
        .withMessage("deadline.rrule does not begin with FREQ=: RRULE:FREQ=MONTHLY");
  }

  @Test
  void aWindowDoesNotEndBeforeItBegins() {
    LocalDate day = LocalDate.of(2022, 4, 1);

    assertThat(Window.between(day, day).earliest()).contains(day);
    assertThat(Window.from(day).latest()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.between(day, day.minusDays(1)))
        .withMessage("not a window: 2022-04-01/2022-03-31");
  }

  private static Deadline deadline(DeadlineKind kind, Term term) {
    return new Deadline(
        "sớm", kind, Optional.empty(), term, Window.UNKNOWN, Optional.empty(), List.of());
  }
}
