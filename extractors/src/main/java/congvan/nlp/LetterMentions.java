// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.letter.Assignee;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.Recipient;
import congvan.letter.Signer;
import congvan.letter.Task;
import congvan.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a letter names, place by place. A value that stands in several places is named in each. */
final class LetterMentions {
  private final List<Mention> found = new ArrayList<>();

  private LetterMentions() {}

  /** All of them, from the front of the letter; no two of one type stand at the same place. */
  static List<Mention> of(Letter letter) {
    LetterMentions mentions = new LetterMentions();
    mentions.addHeader(letter);
    letter.recipients().stream().map(Recipient::spans).forEach(mentions::addBody);
    letter.copies().stream().map(Copy::spans).forEach(mentions::addBody);
    letter.signer().map(Signer::spans).ifPresent(mentions::addSigner);
    letter.citations().forEach(mentions::add);
    letter.tasks().forEach(mentions::add);
    letter.allDeadlines().forEach(mentions::add);
    letter.dates().forEach(mentions::add);
    return mentions.inOrder();
  }

  private List<Mention> inOrder() {
    record Place(EntityType type, Span span) {}
    Set<Place> taken = new HashSet<>();
    return found.stream()
        .sorted(Mention.IN_ORDER)
        .filter(each -> taken.add(new Place(each.type(), each.span())))
        .toList();
  }

  private void addHeader(Letter letter) {
    letter
        .number()
        .ifPresent(
            number ->
                number
                    .spans()
                    .forEach(
                        span ->
                            found.add(Mention.of(EntityType.LAW, span).meaning(number.text()))));
    letter.issuer().map(Issuer::spans).ifPresent(this::addBody);
    addBody(letter.spansOf("issuer.parent"));
    letter.spansOf("place").forEach(span -> found.add(Mention.of(EntityType.LOCATION, span)));
  }

  private void addBody(List<Span> spans) {
    spans.forEach(span -> found.add(Mention.of(EntityType.ORGANIZATION, span)));
  }

  private void addSigner(List<Span> spans) {
    spans.forEach(span -> found.add(Mention.of(EntityType.PERSON, span)));
  }

  private void add(Citation citation) {
    citation
        .spans()
        .forEach(
            span ->
                found.add(
                    Mention.of(EntityType.LAW, span)
                        .meaning(citation.number().text())
                        .of(citation)));
  }

  private void add(Task task) {
    task.assignees().stream().map(Assignee::spans).forEach(this::addBody);
    task.reportTo().stream().map(Recipient::spans).forEach(this::addBody);
    task.tasks().forEach(this::add);
  }

  private void add(Deadline deadline) {
    for (Span span : deadline.spans()) {
      Mention mention = Mention.of(EntityType.DATE, span).of(deadline);
      found.add(
          Timexes.of(deadline)
              .map(when -> mention.meaning(when.value()).at(Optional.of(when)))
              .orElse(mention));
    }
  }

  private void add(DateMention date) {
    for (Span span : date.spans()) {
      found.add(
          Mention.of(EntityType.DATE, span).meaning(date.value()).at(Timexes.of(date.value())));
    }
  }
}
