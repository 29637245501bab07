// SPDX-License-Identifier: Apache-2.0
package congvan.fields.assignees;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.fields.assignees.CueReader.Cue;
import congvan.layout.Layout;
import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Recipient;
import congvan.lexicon.Words;
import congvan.text.Span;
import congvan.text.Syllables;
import java.util.List;
import java.util.Optional;

/** Walks the body once, from name to name, and tells by the words around each what it has to do. */
final class DutyReader {
  private static final int LONGEST_EXECUTION = 150;
  private static final int REPORT_REACH = 16;
  private static final int REPORT_FAR_REACH = 50;
  private static final int GATHER_REACH = 5;

  private final Layout layout;
  private final Readings readings;
  private final Syllables syllables;
  private final CueReader cues;
  private final NameReader names;
  private final Starts starts;
  private final HeadingNames headings;
  private int reportUntil;
  private int reportFar;

  DutyReader(Layout layout, Readings readings) {
    this.layout = layout;
    this.readings = readings;
    this.syllables = layout.syllables();
    this.cues = new CueReader(syllables);
    this.names = new NameReader(syllables, cues);
    this.starts = new Starts(syllables);
    this.headings = new HeadingNames(syllables, cues);
  }

  void read(Span body) {
    int end = syllables.from(body.end());
    int at = syllables.from(body.start());
    while (at < end) {
      at = step(at);
    }
  }

  private int step(int at) {
    if (at < reportFar && Gap.before(syllables, at) == Gap.BREAK) {
      reportUntil = 0;
      reportFar = 0;
    }
    return cues.mayBeginAt(at) || names.mayBeginAt(at) ? read(at) : at + 1;
  }

  private int read(int at) {
    Words.Hit<Cue> cue = cues.at(at);
    if (cue.length() == 0) {
      return subject(at);
    }
    if (cues.startsOrder(at)) {
      return assigned(at, at + cue.length());
    }
    if (cue.is(Cue.COORDINATE) && !cues.isBefore(at, Cue.NOT_BEFORE_COORDINATE)) {
      return coordinating(at + cue.length());
    }
    if (cue.is(Cue.REPORT) && !isNoReport(at)) {
      return report(at + cue.length());
    }
    boolean label = cue.is(Cue.LEAD_AFTER) || cue.is(Cue.LABEL);
    if (label && Gap.before(syllables, at + cue.length()) == Gap.COLON) {
      return leading(at + cue.length());
    }
    if (cue.is(Cue.PLAIN)) {
      return Math.max(at + cue.length(), subject(at));
    }
    if (cue.is(Cue.SEND)) {
      reportUntil = at + REPORT_REACH;
      reportFar = Math.max(reportFar, reportUntil);
    }
    if (cue.is(Cue.TOWARDS) && (at < reportUntil || isFarTowards(at + cue.length()))) {
      return towards(at + cue.length());
    }
    return subject(at);
  }

  /** {@code Giao Sở Nội vụ ...}. */
  private int assigned(int cue, int at) {
    Gap gap = Gap.before(syllables, at);
    boolean colon = gap == Gap.COLON && starts.isItem(cue);
    Optional<Names> named = gap == Gap.BLANK || colon ? names.at(at) : Optional.empty();
    if (named.isEmpty()) {
      return at;
    }
    add(named.get(), AssigneeRole.LEAD, "assignees.assigned");
    return named.get().next();
  }

  /** {@code Đơn vị chủ trì: Sở Nội vụ}. */
  private int leading(int at) {
    Optional<Names> named = names.at(at);
    named.ifPresent(found -> add(found, AssigneeRole.LEAD, "assignees.labelled"));
    return named.map(Names::next).orElse(at);
  }

  /** {@code phối hợp với Sở Nội vụ}. */
  private int coordinating(int at) {
    Gap gap = Gap.before(syllables, at);
    Optional<Names> named = gap == Gap.BLANK || gap == Gap.COLON ? names.at(at) : Optional.empty();
    if (named.isEmpty()) {
      return at;
    }
    add(named.get(), AssigneeRole.COORDINATE, "assignees.with");
    return named.get().next();
  }

  /** {@code báo cáo Sở Nội vụ}, {@code báo cáo kết quả về Sở Nội vụ}. */
  private int report(int at) {
    reportUntil = at + REPORT_REACH;
    reportFar = at + REPORT_FAR_REACH;
    return cues.is(at, Cue.TOWARDS) ? at : towards(at);
  }

  /** {@code báo cáo tình hình thực hiện chính sách ... tại địa phương về Bộ Xây dựng}. */
  private boolean isFarTowards(int at) {
    return at < reportFar && syllables.is(at - 1, "về") && syllables.isCapital(at);
  }

  private int towards(int at) {
    Optional<Names> named =
        Gap.before(syllables, at) == Gap.BLANK ? names.at(at) : Optional.empty();
    if (named.isEmpty() || !named.get().proper()) {
      return at;
    }
    for (Span place : named.get().places()) {
      Span original = layout.original(place);
      Recipient recipient = new Recipient(layout.value(place), List.of(original));
      readings.add(Field.REPORT_TO, Found.at(recipient, original, "reportTo.cue"));
    }
    return named.get().next();
  }

  /** {@code đã báo cáo}, {@code để tổng hợp, báo cáo}: no order to who reads this. */
  private boolean isNoReport(int at) {
    if (cues.isBefore(at, Cue.NOT_BEFORE_REPORT)) {
      return true;
    }
    boolean gathers = cues.is(at - 2, Cue.GATHER);
    for (int i = at - 2; gathers && i >= Math.max(0, at - 2 - GATHER_REACH * 2); i--) {
      if (cues.is(i, Cue.FOR)) {
        return true;
      }
    }
    return false;
  }

  /** A name at the start of an item, a sentence or a clause, with its verb or nothing behind it. */
  private int subject(int at) {
    Optional<Names> found = names.at(at);
    if (found.isEmpty() || starts.isShare(at)) {
      return found.map(Names::next).orElse(at + 1);
    }
    int duty = starts.isItem(at) ? executionBehind(at) : at;
    if (duty > at) {
      return executing(at, duty);
    }
    Names whole = starts.isItem(at) ? headings.whole(found.get()) : found.get();
    Names named = headings.withPart(whole);
    if (isSubject(at, named)) {
      add(named, AssigneeRole.LEAD, "assignees.subject");
    } else if (isObjectAndSubject(at, named)) {
      add(named.last(), AssigneeRole.LEAD, "assignees.subject");
    }
    return named.next();
  }

  /**
   * {@code Chánh Văn phòng, ... chịu trách nhiệm thi hành}: where in the same sentence all are
   * bound who are named before; the same syllable when nothing of that is said.
   */
  private int executionBehind(int at) {
    for (int i = at + 1; i < at + LONGEST_EXECUTION; i++) {
      if (Gap.before(syllables, i) == Gap.BREAK) {
        return at;
      }
      if (cues.is(i, Cue.EXECUTES)) {
        return i;
      }
    }
    return at;
  }

  private int executing(int start, int duty) {
    int at = start;
    while (at < duty) {
      Optional<Names> named = at == start || isPart(at) ? names.at(at) : Optional.empty();
      named.ifPresent(found -> add(found, AssigneeRole.LEAD, "assignees.executes"));
      at = named.map(Names::next).orElse(at + 1);
    }
    return at;
  }

  private boolean isPart(int at) {
    Gap gap = Gap.before(syllables, at);
    boolean listed = gap == Gap.COMMA || gap == Gap.SEMICOLON || gap == Gap.COLON;
    return listed || cues.isAnd(at - 1);
  }

  private boolean isSubject(int at, Names named) {
    int next = named.next();
    Gap gap = Gap.before(syllables, next);
    if (headings.isLabel(at, next)) {
      return false;
    }
    boolean verb = gap == Gap.BLANK || gap == Gap.COMMA;
    if (named.proper() && gap == Gap.BLANK && headings.isToldOf(next)) {
      return starts.isItem(at) || starts.isSentence(at);
    }
    if (starts.isItem(at)) {
      boolean heading = headings.endsAt(next) || starts.endsHeading(next);
      boolean acts =
          named.proper()
              && gap == Gap.BLANK
              && startsLower(next)
              && !cues.is(next, Cue.STOP)
              && !headings.isGeneric(at, next);
      return heading && named.proper() || verb && cues.isDeed(next) || acts;
    }
    boolean leads = gap == Gap.BLANK && cues.is(next, Cue.LEAD_AFTER);
    if (starts.isSentence(at)) {
      return leads || named.proper() && gap == Gap.BLANK && cues.isDeed(next);
    }
    boolean clause = Gap.before(syllables, at) == Gap.COMMA || leads && cues.isBefore(at, Cue.THEN);
    return clause && (leads || named.proper() && gap == Gap.BLANK && cues.isDeed(next));
  }

  private boolean startsLower(int index) {
    return Character.isLowerCase(syllables.text().charAt(syllables.start(index)));
  }

  /** {@code Theo đề nghị của các bộ, Bộ Tài chính khẩn trương}: only the last has to do it. */
  private boolean isObjectAndSubject(int at, Names named) {
    boolean object = cues.isBefore(at, Cue.CONNECTOR);
    Span last = named.places().get(named.places().size() - 1);
    boolean comma = Gap.before(syllables, syllables.from(last.start())) == Gap.COMMA;
    boolean blank = Gap.before(syllables, named.next()) == Gap.BLANK;
    return object && comma && blank && cues.isDeed(named.next());
  }

  private void add(Names named, AssigneeRole role, String rule) {
    for (Span place : named.places()) {
      Span original = layout.original(place);
      Assignee assignee = new Assignee(layout.value(place), role, List.of(original));
      readings.add(Field.ASSIGNEES, Found.at(assignee, original, rule));
    }
  }
}
