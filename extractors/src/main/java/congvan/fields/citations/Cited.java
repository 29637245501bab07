// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.letter.Relation;
import congvan.lexicon.DocumentTypes;
import congvan.lexicon.NumberForm;
import congvan.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A citation while its letter is read; places are in the normalized text.
 *
 * @param lead what stands before the number
 * @param tail what stands behind it
 * @param sentence tells sentences apart
 * @param joined true where nothing but a comma or {@code và} parts it from the citation before
 */
record Cited(
    NumberForm form,
    Lead lead,
    CitationTail tail,
    int sentence,
    boolean joined,
    Relation relation) {

  Cited withRelation(Relation changed) {
    return new Cited(form, lead, tail, sentence, joined, changed);
  }

  Cited withTail(CitationTail changed) {
    return new Cited(form, lead, changed, sentence, joined, relation);
  }

  Cited withLead(Lead changed) {
    return new Cited(form, changed, tail, sentence, joined, relation);
  }

  Optional<LocalDate> issuedOn() {
    return tail.issuedOn();
  }

  Optional<Span> issuer() {
    return tail.issuer().isPresent() ? tail.issuer() : lead.issuer();
  }

  /** Tells whether two documents come from one house: their symbols have a body in common. */
  boolean isOfTheHouseOf(Cited other) {
    Set<String> bodies = other.bodies();
    return bodies().stream().anyMatch(bodies::contains);
  }

  private Set<String> bodies() {
    return form.groups().stream()
        .map(NumberForm.Group::text)
        .filter(group -> DocumentTypes.standard().byAbbreviation(group).isEmpty())
        .collect(Collectors.toSet());
  }
}
