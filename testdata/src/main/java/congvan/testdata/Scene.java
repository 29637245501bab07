// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one letter is about, and the phrases that say it. */
final class Scene {
  private static final Map<String, List<String>> PHRASES =
      Table.named("phrases").and(Table.named("parts")).lists();
  private static final Map<String, List<String>> TOPICS = Table.named("topics").lists();
  private static final int PLACES = 4;

  private final Head head;
  private final Chance chance;
  private final List<String> places;
  private final List<String> topics;

  Scene(Head head, Chance chance) {
    this.head = head;
    this.chance = chance;
    this.places = IntStream.range(0, PLACES).mapToObj(any -> commune(chance)).toList();
    List<String> field = of(TOPICS, head.agency().field());
    String main = chance.often(field);
    this.topics = List.of(main, chance.often(field), chance.of(field));
  }

  private static String commune(Chance chance) {
    return (chance.oneIn(4) ? "phường " : "xã ") + Names.commune(chance);
  }

  private static List<String> of(Map<String, List<String>> phrases, String kind) {
    return Optional.ofNullable(phrases.get(kind))
        .orElseThrow(() -> new IllegalStateException("no phrases of the kind " + kind));
  }

  Head head() {
    return head;
  }

  Chance chance() {
    return chance;
  }

  /** A phrase of a kind, all in it filled in. */
  String phrase(String kind) {
    return fill(template(kind));
  }

  /** A phrase of a kind as the table has it. */
  String template(String kind) {
    return chance.often(of(PHRASES, kind));
  }

  /** The phrase with a word for each kind in braces, which {@code ^} gives a capital. */
  String fill(String phrase) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      filled.append(phrase, from, open).append(word(phrase.substring(open + 1, close)));
      from = close + 1;
    }
    return filled.append(phrase, from, phrase.length()).toString();
  }

  private String word(String kind) {
    return kind.endsWith("^") ? capital(word(kind.substring(0, kind.length() - 1))) : plain(kind);
  }

  private String plain(String kind) {
    return switch (kind) {
      case "topic" -> chance.often(topics);
      case "place" -> chance.often(places);
      case "person" -> Names.person(chance);
      case "body" -> body();
      case "hamlet" -> "thôn " + Names.commune(chance);
      case "site" -> Names.commune(chance);
      case "firm" -> Names.firm(chance);
      default -> Particulars.of(kind, head, chance).orElseGet(() -> phrase(kind));
    };
  }

  static String capital(String phrase) {
    int second = phrase.offsetByCodePoints(0, 1);
    return Agency.capitals(phrase.substring(0, second)) + phrase.substring(second);
  }

  /** A body that can be charged with something. */
  String body() {
    if (head.agency().party()) {
      return phrase("party");
    }
    return switch (chance.below(4)) {
      case 0 -> phrase("unit");
      case 1 -> "Ủy ban nhân dân " + chance.often(places);
      default -> Department.any(chance, head.issuedOn()).name();
    };
  }

  /** So many bodies, all different from one another. */
  List<String> bodies(int count) {
    return new ArrayList<>(Stream.generate(this::body).distinct().limit(count).toList());
  }

  /** Sentences of a kind, one after another. */
  String sentences(String kind, int count) {
    return String.join(" ", Stream.generate(() -> phrase(kind)).limit(count).toList());
  }
}
