// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import congvan.letter.DeadlineRelation;
import java.util.Optional;

/** How a word before a time binds it depends on what it stands before. */
final class Relations {
  private Relations() {}

  /** {@code trong ngày 06/3} is on that day; {@code trong 05 ngày} ends with the fifth. */
  static DeadlineRelation of(DeadlineRelation word, Hit hit) {
    return switch (hit.value()) {
      case TimeValue.Lapse lapse -> ofLapse(word, lapse, hit.rule());
      case TimeValue.Stretch stretch ->
          hit.rule() == TimeRule.YEAR_ONWARDS ? DeadlineRelation.FROM : DeadlineRelation.IN;
      case TimeValue.Point point -> word == DeadlineRelation.IN ? inside(point.moment()) : word;
      case TimeValue.Schooling schooling -> word;
      case TimeValue.Recurrence rule -> word;
      case TimeValue.Event event -> word;
    };
  }

  /** {@code sau 10 ngày kể từ ngày ký} says from when on. */
  private static DeadlineRelation ofLapse(
      DeadlineRelation word, TimeValue.Lapse lapse, TimeRule rule) {
    if (rule == TimeRule.LAPSE_PAST) {
      return DeadlineRelation.IN;
    }
    boolean counted = word == DeadlineRelation.AFTER && lapse.anchor().isPresent();
    return counted
        ? DeadlineRelation.FROM
        : word == DeadlineRelation.IN ? DeadlineRelation.BY : word;
  }

  /** {@code trong sáng ngày 09/3} is up to noon. */
  private static DeadlineRelation inside(Moment moment) {
    if (moment.time().isPresent()) {
      return DeadlineRelation.BY;
    }
    boolean day = moment.isDay() || moment.edge().isPresent();
    return day ? DeadlineRelation.ON : DeadlineRelation.IN;
  }

  /** What a time says without any word before it. */
  static Optional<DeadlineRelation> without(Hit hit) {
    return switch (hit.rule()) {
      case YEAR_ONWARDS, LAPSE_SINCE -> Optional.of(DeadlineRelation.FROM);
      case LAPSE_NOW, EVENT_AFTER -> Optional.of(DeadlineRelation.AFTER);
      case EVENT_WHEN, EVENT_UNFORESEEN -> Optional.of(DeadlineRelation.ON);
      case EVENT_BEFORE -> Optional.of(DeadlineRelation.BEFORE);
      case LAPSE_ANCHORED, LAPSE_DAY, LAPSE_TO_COME, EVENT_UNTIL, EVENT_SESSION, RECURRING_ENDS ->
          Optional.of(DeadlineRelation.BY);
      case EVENT_DURING, FROM_NOW, RECURRING_DAYS -> Optional.of(DeadlineRelation.IN);
      case DAY -> Optional.empty();
      default -> ofValue(hit.value());
    };
  }

  /** Of a duration counted back, or a point of a month or a year, the words say it themselves. */
  private static Optional<DeadlineRelation> ofValue(TimeValue value) {
    return switch (value) {
      case TimeValue.Lapse lapse ->
          lapse.backwards() && lapse.since().isEmpty()
              ? Optional.of(DeadlineRelation.BY)
              : Optional.empty();
      case TimeValue.Point point -> point.moment().edge().flatMap(Relations::ofEdge);
      case TimeValue.Schooling schooling -> ofSchool(schooling.part());
      case TimeValue.Stretch stretch -> Optional.empty();
      case TimeValue.Recurrence rule -> Optional.empty();
      case TimeValue.Event event -> Optional.empty();
    };
  }

  /** Đầu and giữa are days on which, cuối one by which; other days of a stretch say nothing. */
  private static Optional<DeadlineRelation> ofEdge(Edge edge) {
    return switch (edge) {
      case START, MIDDLE -> Optional.of(DeadlineRelation.ON);
      case END -> Optional.of(DeadlineRelation.BY);
      case FIRST_DAY, LAST_DAY, FIRST_WORKDAY, LAST_WORKDAY, SAME_DAY -> Optional.empty();
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY -> Optional.empty();
    };
  }

  private static Optional<DeadlineRelation> ofSchool(SchoolPart part) {
    return switch (part) {
      case OPENING -> Optional.of(DeadlineRelation.ON);
      case END -> Optional.of(DeadlineRelation.BY);
      case YEAR, FIRST_TERM, SECOND_TERM -> Optional.empty();
    };
  }
}
