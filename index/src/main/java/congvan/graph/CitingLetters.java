// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What letters cite, remembered for those looked at lately, as reading them takes long. */
final class CitingLetters {
  private static final int REMEMBERED = 5_000;

  private final Archive archive;
  private final Map<String, CitingLetter> lately =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CitingLetter> eldest) {
          return size() > REMEMBERED;
        }
      };

  CitingLetters(Archive archive) {
    this.archive = archive;
  }

  /** The letter of this path, if it still is there. */
  Optional<CitingLetter> at(String path) throws IOException {
    CitingLetter known = lately.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CitingLetter> read = archive.letter(path).map(CitingLetter::of);
    read.ifPresent(it -> lately.put(path, it));
    return read;
  }
}
