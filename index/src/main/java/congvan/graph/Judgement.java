// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.index.NumberKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a letter with the cited number is the one that is meant. Numbers begin anew each year at
 * each body, so {@code 15/KH-UBND} alone means nothing.
 *
 * @param named as the letter cites it
 * @param citer where that letter comes from
 * @param citedOn when that letter was issued
 */
record Judgement(Directive named, Body citer, Optional<LocalDate> citedOn) {
  /** Numbers of legal documents have their year, and those of central bodies exist once. */
  private static final Pattern UNIQUE =
      Pattern.compile("\\d++[a-z]?/(?:19|20)\\d\\d/(?!.*(?:ubnd|hdnd)).++");

  /** For so long a number without day and year is taken for that of the same year. */
  private static final int MONTHS = 12;

  Trust of(Directive letter) {
    return mayBeOfThatDay(letter) ? judged(letter) : Trust.NONE;
  }

  /** Asked first, as it costs nothing. */
  private boolean mayBeOfThatDay(Directive letter) {
    if (letter.issuedOn().isEmpty()) {
      return true;
    }
    LocalDate issued = letter.issuedOn().get();
    return named.issuedOn().isPresent()
        ? isSameOrSlip(named.issuedOn().get(), issued)
        : citedOn.isEmpty() || !issued.isAfter(citedOn.get());
  }

  private static boolean isSameOrSlip(LocalDate said, LocalDate issued) {
    return said.equals(issued) || isSlip(said.toString(), issued.toString());
  }

  private Trust judged(Directive letter) {
    Fit fit = named.body().fit(letter.body(), citer);
    if (named.issuedOn().isPresent() && letter.issuedOn().isPresent()) {
      return dated(named.issuedOn().get(), letter.issuedOn().get(), fit);
    }
    return named.issuedOn().isPresent() ? undatedLetter(fit) : undatedCitation(letter, fit);
  }

  private Trust dated(LocalDate said, LocalDate issued, Fit fit) {
    if (said.equals(issued)) {
      return switch (fit) {
        case SAME -> Trust.SURE;
        case UNKNOWN -> Trust.LIKELY;
        case UNLIKE -> isUnique() ? Trust.LIKELY : Trust.DOUBTFUL;
        case ELSEWHERE -> Trust.NONE;
      };
    }
    return fit == Fit.SAME ? Trust.DOUBTFUL : Trust.NONE;
  }

  /** One digit is another: so scans are misread, and letters mistyped. */
  private static boolean isSlip(String one, String other) {
    int different = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  private static Trust undatedLetter(Fit fit) {
    return switch (fit) {
      case SAME -> Trust.SURE;
      case UNKNOWN -> Trust.DOUBTFUL;
      case UNLIKE, ELSEWHERE -> Trust.NONE;
    };
  }

  private Trust undatedCitation(Directive letter, Fit fit) {
    boolean unique = isUnique();
    return switch (fit) {
      case SAME -> unique || isRecent(letter) ? Trust.SURE : Trust.DOUBTFUL;
      case UNKNOWN -> unique ? Trust.LIKELY : Trust.DOUBTFUL;
      case UNLIKE -> unique ? Trust.DOUBTFUL : Trust.NONE;
      case ELSEWHERE -> Trust.NONE;
    };
  }

  private boolean isUnique() {
    return UNIQUE.matcher(NumberKey.of(named.number())).matches();
  }

  private boolean isRecent(Directive letter) {
    return citedOn.isPresent()
        && letter.issuedOn().isPresent()
        && letter.issuedOn().get().plusMonths(MONTHS).isAfter(citedOn.get());
  }
}
