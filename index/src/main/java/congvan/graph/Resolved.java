// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

/** A document that a letter cites, and what it is in the index. */
record Resolved(Reference reference, Resolution resolution) {

  /** The one document that is meant, be it in the index or not. */
  Directive directive() {
    return resolution.certainty() == Certainty.FOUND
        ? resolution.directives().getFirst()
        : reference.named();
  }

  /** Whether this document of the index is meant, or this one that no letter of the index is. */
  boolean means(Directive directive) {
    return switch (resolution.certainty()) {
      case FOUND -> resolution.directives().getFirst().identity().equals(directive.identity());
      case MISSING -> !directive.indexed() && mayBe(directive);
      case AMBIGUOUS, UNCONFIRMED -> false;
    };
  }

  private boolean mayBe(Directive directive) {
    return Directives.areOne(reference.named(), directive) || Directives.isBare(reference.named());
  }
}
