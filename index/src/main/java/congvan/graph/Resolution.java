// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import java.util.List;
import java.util.Map;

/**
 * What a citation means.
 *
 * @param directives the one that was found, all that fit alike, or those that may be meant
 */
record Resolution(Certainty certainty, List<Directive> directives) {
  Resolution {
    directives = List.copyOf(directives);
  }

  static Resolution of(Map<Trust, List<Directive>> byTrust) {
    for (Trust trust : List.of(Trust.SURE, Trust.LIKELY)) {
      List<Directive> fitting = byTrust.getOrDefault(trust, List.of());
      if (!fitting.isEmpty()) {
        return new Resolution(fitting.size() == 1 ? Certainty.FOUND : Certainty.AMBIGUOUS, fitting);
      }
    }
    List<Directive> doubtful = byTrust.getOrDefault(Trust.DOUBTFUL, List.of());
    return new Resolution(doubtful.isEmpty() ? Certainty.MISSING : Certainty.UNCONFIRMED, doubtful);
  }
}
