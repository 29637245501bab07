// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.index.LetterIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the letters out of an index whose files are gone. A file on the disk is looked for there;
 * what lay in an archive is gone when the archive was read to its end without it. What could not be
 * read is not gone, nor is what lies in it or below it.
 */
final class Pruning {
  private static final String WITHIN = "!/";

  private final IndexPaths paths;
  private final boolean wanted;
  // Digests, as a million names would fill the memory; should two be the same, a letter stays.
  private final Set<Long> members = new HashSet<>();
  private final Set<Long> unread = new HashSet<>();

  Pruning(IndexPaths paths, boolean wanted) {
    this.paths = paths;
    this.wanted = wanted;
  }

  /** Hears of all that was found. */
  void heard(Outcome<?> outcome) {
    String name = outcome.origin().name();
    if (!wanted) {
      return;
    }
    if (outcome instanceof Outcome.Unread<?>) {
      unread.add(digest(name, name.length()));
    } else if (name.contains(WITHIN)) {
      members.add(digest(name, name.length()));
    }
  }

  /** Takes them out, if that is wanted; returns how many there were. */
  long in(LetterIndex index) throws IOException {
    if (!wanted) {
      return 0;
    }
    List<String> gone = new ArrayList<>();
    index.forEachPath(
        letter -> {
          if (isGone(letter)) {
            gone.add(letter);
          }
        });
    for (String letter : gone) {
      index.delete(letter);
    }
    return gone.size();
  }

  private boolean isGone(String letter) {
    if (!paths.cover(letter) || isInUnread(letter)) {
      return false;
    }
    int within = letter.indexOf(WITHIN);
    Path file = Path.of(within < 0 ? letter : letter.substring(0, within));
    return Files.notExists(file)
        || (within >= 0 && !members.contains(digest(letter, letter.length())));
  }

  /** Whether it, or a folder or archive above it, could not be read. */
  private boolean isInUnread(String letter) {
    if (unread.isEmpty()) {
      return false;
    }
    for (int end = letter.length(); end > 0; end = endOfOuter(letter, end)) {
      if (unread.contains(digest(letter, end))) {
        return true;
      }
    }
    return false;
  }

  /** Where the name of what holds this one ends: {@code /a/b.zip} of {@code /a/b.zip!/c.txt}. */
  private static int endOfOuter(String letter, int end) {
    int slash = Math.max(letter.lastIndexOf('/', end - 1), letter.lastIndexOf('\\', end - 1));
    return slash > 0 && letter.charAt(slash - 1) == '!' ? slash - 1 : slash;
  }

  /** FNV-1a in 64 bits, of the beginning of a name. */
  private static long digest(String name, int end) {
    long digest = 0xcbf29ce484222325L;
    for (int i = 0; i < end; i++) {
      digest = (digest ^ name.charAt(i)) * 0x100000001b3L;
    }
    return digest;
  }
}
