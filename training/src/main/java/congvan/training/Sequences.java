// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.RoleClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left out of sequences before they are learnt from. */
final class Sequences {
  /** A pair of roles that is rarer is learnt as the first of them. */
  private static final int FEWEST_OF_CLASS = 12;

  /** A feature that fewer sequences have is left out. */
  private static final int FEWEST_OF_FEATURE = 5;

  private Sequences() {}

  static List<Sequence> withFrequentClasses(List<Sequence> sequences) {
    Map<RoleClass, Long> counts =
        sequences.stream()
            .flatMap(sequence -> sequence.classes().stream())
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    return sequences.stream()
        .map(
            sequence ->
                sequence.withClasses(
                    sequence.classes().stream().map(each -> known(each, counts)).toList()))
        .toList();
  }

  private static RoleClass known(RoleClass each, Map<RoleClass, Long> counts) {
    boolean pair = each.roles().size() > 1;
    return pair && counts.getOrDefault(each, 0L) < FEWEST_OF_CLASS
        ? new RoleClass(each.roles().subList(0, 1))
        : each;
  }

  static Set<Long> frequentFeatures(List<Sequence> sequences) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Sequence sequence : sequences) {
      Set<Long> own = new HashSet<>();
      sequence.features().forEach(each -> Arrays.stream(each).forEach(own::add));
      own.forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < FEWEST_OF_FEATURE);
    return Set.copyOf(counts.keySet());
  }
}
