// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads text letter by letter as recognition does: letters confused, lost, added. Immutable. */
final class LetterConfusions {
  private final Map<Character, List<Confusion>> byFirst;
  private final List<Confusion> additions;
  private final double most;

  private LetterConfusions(List<Confusion> confusions, double most) {
    this.most = most;
    additions = confusions.stream().filter(each -> each.truth().isEmpty()).toList();
    byFirst =
        confusions.stream()
            .filter(each -> !each.truth().isEmpty())
            .collect(Collectors.groupingBy(each -> each.truth().charAt(0)));
  }

  /**
   * Reads a table.
   *
   * @param most how often, at most, a letter is confused
   */
  static LetterConfusions of(String table, double most) {
    return new LetterConfusions(ConfusionRows.of(table), most);
  }

  /**
   * Reads a text once.
   *
   * @param scale how many times as often as in the table letters are confused
   */
  String read(String text, Dice dice, double scale) {
    StringBuilder read = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      at += readOne(text, at, new Reading(read, dice, scale));
    }
    return read.toString();
  }

  private record Reading(StringBuilder read, Dice dice, double scale) {}

  /** Returns how many letters were read. */
  private int readOne(String text, int at, Reading reading) {
    List<Confusion> among = byFirst.getOrDefault(text.charAt(at), List.of());
    Optional<Confusion> confusion = draw(among, text, at, reading);
    reading.read.append(confusion.map(Confusion::read).orElse(text.substring(at, at + 1)));
    draw(additions, text, at, reading).map(Confusion::read).ifPresent(reading.read::append);
    return confusion.map(each -> each.truth().length()).orElse(1);
  }

  private Optional<Confusion> draw(List<Confusion> among, String text, int at, Reading reading) {
    double left = reading.dice.level();
    double free = most;
    for (Confusion each : among) {
      if (text.startsWith(each.truth(), at)) {
        double part = Math.min(free, each.rate() * reading.scale);
        free -= part;
        left -= part;
        if (left < 0) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }
}
