// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a body (cơ quan) as it is compared: {@code Chủ tịch UBND tỉnh Hà Tĩnh} is of the kind
 * {@code uy ban nhan dan}, and its place is {@code ha tinh} at the level {@code tinh}.
 *
 * @param kind the words before the place, without marks, abbreviations in full, the title of its
 *     head left out
 * @param places the name by level, its own level first; empty where only the level is said: {@code
 *     UBND tỉnh}
 * @param placed whether the name itself says the level, not only that of the body above
 * @param above the kind of the body above
 */
record Body(List<String> kind, Map<String, String> places, boolean placed, List<String> above) {
  static final Body UNKNOWN = new Body(List.of(), Map.of(), false, List.of());

  Body {
    kind = List.copyOf(kind);
    above = List.copyOf(above);
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  static Body of(String name) {
    return new BodyWords(name).body();
  }

  /** A body with what the one above it tells of its place. */
  static Body of(Optional<String> name, Optional<String> parent) {
    Body above = parent.map(Body::of).orElse(UNKNOWN);
    return name.map(Body::of).orElse(UNKNOWN).under(above);
  }

  /** The body that issued a letter. */
  static Body of(Letter letter) {
    return of(letter.issuer().map(Issuer::name), letter.issuer().flatMap(Issuer::parent));
  }

  /** With the places that the body above it adds. */
  private Body under(Body parent) {
    Map<String, String> all = new LinkedHashMap<>(places);
    parent.places.forEach(all::putIfAbsent);
    return new Body(kind, all, placed, parent.kind);
  }

  boolean isUnknown() {
    return kind.isEmpty();
  }

  /** Tells how this body, as cited in a letter of {@code citing}, goes with an issuer. */
  Fit fit(Body issuer, Body citing) {
    if (isUnknown() || issuer.isUnknown()) {
      return Fit.UNKNOWN;
    }
    Fit places = placesFit(issuer, citing);
    return places == Fit.ELSEWHERE ? places : worse(places, kindFit(issuer));
  }

  private static Fit worse(Fit one, Fit other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Fit kindFit(Body issuer) {
    int common = 0;
    int shorter = Math.min(kind.size(), issuer.kind.size());
    while (common < shorter && near(kind.get(common), issuer.kind.get(common))) {
      common++;
    }
    if (common < shorter) {
      return Fit.UNLIKE;
    }
    List<String> extra = kind.subList(common, kind.size());
    if (extra.size() > 1 && !issuer.isFurtherNamed(extra)) {
      return Fit.UNLIKE;
    }
    return kind.size() == 1 && issuer.kind.size() > 1 ? Fit.UNKNOWN : Fit.SAME;
  }

  /** One wrong letter is the scan's, but in a short word it makes another. */
  private static boolean near(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) > 3
            && Folding.near(Folding.key(one), Folding.key(other)));
  }

  /** A citation may name the body above, or the place, in one with the body. */
  private boolean isFurtherNamed(List<String> words) {
    String name = String.join(" ", words);
    return begins(String.join(" ", above), name)
        || places.isEmpty()
        || places.values().stream().anyMatch(it -> begins(it, name));
  }

  private Fit placesFit(Body issuer, Body citing) {
    if (!mayBeAt(issuer)) {
      return Fit.ELSEWHERE;
    }
    Fit worst = Fit.SAME;
    for (Map.Entry<String, String> place : issuer.places.entrySet()) {
      worst = worse(worst, placeFit(place.getKey(), place.getValue(), citing));
    }
    return worst;
  }

  private boolean mayBeAt(Body issuer) {
    return places.isEmpty()
        || issuer.places.isEmpty()
        || (issuer.placed ? level().equals(issuer.level()) : issuer.places.containsKey(level()));
  }

  /** What the citation leaves out is of the place where the citing letter comes from. */
  private Fit placeFit(String level, String name, Body citing) {
    String said = places.getOrDefault(level, "");
    String meant = said.isEmpty() ? citing.places.getOrDefault(level, "") : said;
    if (name.isEmpty() || namedInKind(name)) {
      return Fit.SAME;
    }
    if (meant.isEmpty()) {
      return level.equals(level()) ? Fit.UNKNOWN : Fit.SAME;
    }
    return begins(name, meant) ? Fit.SAME : Fit.ELSEWHERE;
  }

  private boolean namedInKind(String name) {
    return String.join(" ", kind).endsWith(" " + name);
  }

  /** The own level, or nothing. */
  private String level() {
    return places.isEmpty() ? "" : places.keySet().iterator().next();
  }

  /** One is the other, or its beginning: behind a name may stand what is none of it. */
  private static boolean begins(String one, String other) {
    return (one + " ").startsWith(other + " ") || (other + " ").startsWith(one + " ");
  }

  /** All words, for telling bodies apart in maps. */
  List<String> words() {
    List<String> words = new ArrayList<>(kind);
    places.forEach(
        (level, name) -> {
          words.add(level);
          words.add(name);
        });
    return words;
  }
}
