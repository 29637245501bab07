// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.layout.LinePiece;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often it is asked, and knows nothing. */
final class CountedAsking implements LineRoles {
  private final AtomicInteger times = new AtomicInteger();

  @Override
  public List<RoleGuess> guess(List<LinePiece> pieces) {
    times.incrementAndGet();
    return List.of();
  }

  @Override
  public String name() {
    return "nothing";
  }

  int times() {
    return times.get();
  }
}
