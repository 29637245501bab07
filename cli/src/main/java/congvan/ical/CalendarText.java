// SPDX-License-Identifier: Apache-2.0
package congvan.ical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar in pieces, so that one of any length can be written: its beginning, its entries one by
 * one, its end. Each entry reminds a week and a day before. Stateless and safe to share between
 * threads.
 */
public final class CalendarText {
  private static final String ZONE = "Asia/Ho_Chi_Minh";
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

  /** Since that night Việt Nam has had one time without summer time. */
  private static final LocalDateTime SINCE = LocalDateTime.of(1975, 6, 13, 0, 0);

  private CalendarText() {}

  /** Returns what stands before the entries, the time zone of Việt Nam included. */
  public static String beginning() {
    String head =
        "BEGIN:VCALENDAR\r\n"
            + new ProdId("-//congvan//deadlines//VI")
            + ImmutableVersion.VERSION_2_0
            + ImmutableCalScale.GREGORIAN;
    return FoldedLines.of(head + zone());
  }

  /** Returns what stands behind the entries. */
  public static String end() {
    return "END:VCALENDAR\r\n";
  }

  /** Returns an entry. */
  public static String of(CalendarEntry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.stamp().atStartOfDay(OFFSET).toInstant()));
    event.add(start(entry.start()));
    entry.rrule().ifPresent(rule -> event.add(new RRule<Temporal>(rule)));
    event.add(new Summary(entry.summary()));
    event.add(new Description(entry.description()));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(alarm(Period.ofWeeks(-1), entry.summary()));
    event.add(alarm(Period.ofDays(-1), entry.summary()));
    return FoldedLines.of(event.toString());
  }

  private static DtStart<? extends Temporal> start(Temporal start) {
    return start instanceof LocalDateTime hour
        ? new DtStart<>(hour.atZone(ZoneId.of(ZONE)))
        : new DtStart<>(LocalDate.from(start));
  }

  private static VAlarm alarm(Period before, String words) {
    VAlarm alarm = new VAlarm();
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Trigger(before));
    alarm.add(new Description(words));
    return alarm;
  }

  /** Written here rather than asked of ical4j's registry, which is large and may look online. */
  private static VTimeZone zone() {
    Standard time = new Standard();
    time.add(new DtStart<>(SINCE));
    time.add(new TzOffsetFrom(ZoneOffset.ofHours(8)));
    time.add(new TzOffsetTo(OFFSET));
    time.add(new TzName("+07"));
    VTimeZone zone = new VTimeZone();
    zone.add(new TzId(ZONE));
    zone.add(time);
    return zone;
  }
}
