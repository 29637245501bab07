// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes Kính gửi in one of its forms. */
final class Recipients {
  private static final int WIDTH = 68;
  private static final List<String> COMMON =
      List.of(
          "run-in",
          "run-in",
          "list",
          "list",
          "list",
          "plus",
          "plain",
          "hanging",
          "one-line",
          "wrapped",
          "wrapped-list",
          "through",
          "also");
  private static final List<String> CUSTOMERS =
      List.of("run-in", "run-in", "bracket", "bracket", "address", "address", "person", "also");

  private final Draft draft;
  private final Scene scene;
  private final Chance chance;

  Recipients(Draft draft) {
    this.draft = draft;
    this.scene = draft.scene();
    this.chance = draft.chance();
  }

  /** Kính gửi to other bodies, one or several. */
  void write() {
    write(chance.of(COMMON));
  }

  /** Kính gửi to a firm or a person who asked something. */
  void customers() {
    String form = chance.of(CUSTOMERS);
    draft.form("addressees:" + form + "-answer");
    String kind = form.equals("person") ? "citizen" : "customer";
    String name = scene.phrase(kind);
    switch (form) {
      case "bracket" -> bracket(name);
      case "address" -> address(name);
      case "also" -> also(name, scene.phrase(kind));
      default -> {
        if (form.equals("person") && chance.oneIn(2)) {
          bracket(name);
        } else {
          runIn(name, name + end());
        }
      }
    }
    close();
  }

  private void write(String form) {
    draft.form("addressees:" + form);
    switch (form) {
      case "run-in" -> single(scene.phrase("addressee"));
      case "through" -> single(scene.phrase("addressee") + " " + scene.phrase("through"));
      case "wrapped" -> single(scene.phrase("long-addressee"));
      case "wrapped-list" -> labelled("-", some(scene.phrase("long-addressee")));
      case "plus" -> labelled("+", some(scene.phrase("addressee")));
      case "plain" -> labelled("", some(scene.phrase("addressee")));
      case "hanging" -> hanging(some(scene.phrase("addressee")));
      case "one-line" -> oneLine(some(scene.phrase("addressee")));
      case "also" -> also(scene.phrase("addressee"), scene.phrase("addressee"));
      default -> labelled("-", some(scene.phrase("addressee")));
    }
    close();
  }

  /** The body may begin on the next line. */
  private void close() {
    if (!chance.oneIn(4)) {
      draft.blank();
    }
  }

  private List<String> some(String first) {
    return Stream.concat(Stream.of(first), Stream.generate(() -> scene.phrase("addressee")))
        .distinct()
        .limit(2 + chance.below(3))
        .toList();
  }

  private String end() {
    return switch (chance.below(4)) {
      case 0 -> ".";
      case 1 -> ";";
      default -> "";
    };
  }

  private void single(String name) {
    runIn(name, name + (chance.oneIn(3) ? "." : ""));
  }

  private void runIn(String name, String written) {
    lines(scene.phrase("to") + " " + written);
    draft.recipient(name);
  }

  private void lines(String text) {
    Wrapped.lines(text, WIDTH).forEach(line -> draft.line(LineRole.RECIPIENT, line));
  }

  private void labelled(String mark, List<String> names) {
    draft.line(LineRole.RECIPIENTS_LABEL, scene.phrase("to"));
    list(mark.isEmpty() ? "" : mark + " ", names);
  }

  /** The addressees with a mark each. */
  void list(String mark, List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      lines(mark + names.get(at) + (at == names.size() - 1 ? "." : ";"));
      draft.recipient(names.get(at));
    }
  }

  /** The first addressee beside the label, the others below him. */
  private void hanging(List<String> names) {
    runIn(names.getFirst(), "- " + names.getFirst() + ";");
    list("- ", names.subList(1, names.size()));
  }

  private void oneLine(List<String> names) {
    lines(scene.phrase("to") + " " + String.join("; ", names) + ".");
    names.forEach(draft::recipient);
  }

  private void also(String first, String second) {
    runIn(first, first + end());
    lines(scene.phrase("also") + " " + second);
    draft.recipient(second);
  }

  /** The address in brackets is of the name, as whoever annotates letters keeps it. */
  private void bracket(String name) {
    String place = "(" + scene.phrase("bracket") + ")";
    if (chance.oneIn(4)) {
      runIn(name + " " + place, name + " " + place);
      return;
    }
    draft.line(LineRole.RECIPIENT, scene.phrase("to") + " " + name);
    lines(place);
    draft.recipient(name + " " + place);
  }

  /** The address and the number of the taxpayer on lines of their own. */
  private void address(String name) {
    runIn(name, name + end());
    List<String> more = new ArrayList<>(List.of(scene.phrase("address")));
    if (chance.oneIn(2)) {
      more.add(chance.below(2), scene.phrase("tax-number"));
    }
    more.forEach(this::lines);
  }
}
