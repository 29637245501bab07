// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.Optional;

/** Cites letters of the same generator that were issued before. */
final class Citations {
  private static final int TRIES = 24;

  private final long seed;
  private final Draft draft;

  Citations(long seed, Draft draft) {
    this.seed = seed;
    this.draft = draft;
  }

  /** A citation of an earlier letter, none where there is none earlier. */
  Optional<String> any() {
    Optional<Head> earlier = earlier();
    earlier.ifPresent(cited -> draft.citation(fact(cited)));
    return earlier.map(this::text);
  }

  private Optional<Head> earlier() {
    Optional<Head> found = Optional.empty();
    for (int tries = 0; tries < TRIES && draft.head().letter() > 0; tries++) {
      Head candidate = candidate();
      if (candidate.issuedOn().isBefore(draft.head().issuedOn())) {
        found = Optional.of(candidate);
        if (near(candidate)) {
          return found;
        }
      }
    }
    return found;
  }

  private Head candidate() {
    Chance chance = draft.chance();
    long letter = draft.head().letter();
    return Head.of(seed, chance.oneIn(2) ? chance.rank(letter) : chance.below((int) letter));
  }

  private boolean near(Head cited) {
    return cited.agency().kind().equals("ministry")
        || cited.province().name().equals(draft.head().province().name());
  }

  private static GeneratedCitation fact(Head cited) {
    String issuer = cited.agency().full(cited.province());
    return new GeneratedCitation(cited.number(), cited.issuedOn(), issuer, cited.letter());
  }

  private String text(Head cited) {
    return cited.type().name()
        + " số "
        + cited.number()
        + " ngày "
        + Dates.written(draft.chance(), cited.issuedOn())
        + " của "
        + cited.agency().full(cited.province());
  }
}
