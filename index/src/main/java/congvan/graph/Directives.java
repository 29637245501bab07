// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which of several documents with one number are the same one. */
final class Directives {
  private Directives() {}

  /**
   * The documents, copies joined: those of one day whose issuers may be one, and those without a
   * day whose issuer is that of just one other.
   */
  static List<Directive> joined(List<Directive> sameNumber) {
    List<Directive> joined = new ArrayList<>();
    List<Directive> datedFirst =
        sameNumber.stream()
            .sorted(Comparator.comparing((Directive it) -> it.issuedOn().isEmpty()))
            .toList();
    for (Directive each : datedFirst) {
      List<Directive> same = joined.stream().filter(it -> areOne(it, each)).toList();
      if (same.size() == 1) {
        joined.replaceAll(it -> it.equals(same.getFirst()) ? it.with(each) : it);
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  /**
   * The documents of one number that are only cited; citations that say neither day nor issuer mean
   * the others, where these are one.
   */
  static List<Directive> onlyCited(Collection<Directive> named) {
    List<Directive> joined = joined(named.stream().filter(it -> !isBare(it)).distinct().toList());
    List<Directive> bare = named.stream().filter(Directives::isBare).limit(1).toList();
    return joined.isEmpty() || (joined.size() > 1 && !bare.isEmpty())
        ? Stream.concat(joined.stream(), bare.stream()).toList()
        : joined;
  }

  static boolean isBare(Directive named) {
    return named.issuedOn().isEmpty() && named.issuer().isEmpty();
  }

  /** Tells whether two documents with the same number are one. */
  static boolean areOne(Directive one, Directive other) {
    Fit fit = one.body().fit(other.body(), Body.UNKNOWN);
    Fit back = other.body().fit(one.body(), Body.UNKNOWN);
    Fit better = fit.compareTo(back) < 0 ? fit : back;
    boolean dated = one.issuedOn().isPresent() && other.issuedOn().isPresent();
    return dated
        ? Objects.equals(one.issuedOn(), other.issuedOn()) && better.compareTo(Fit.UNLIKE) < 0
        : better == Fit.SAME;
  }
}
