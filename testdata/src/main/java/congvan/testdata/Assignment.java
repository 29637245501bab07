// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.List;
import java.util.Optional;

/** A sentence that charges bodies with something, and what it says. */
record Assignment(String text, List<String> assignees, Optional<GeneratedDeadline> deadline) {
  private static final List<String> PATTERNS =
      Table.named("tasks").rows().stream().map(List::getFirst).toList();

  static Assignment any(Scene scene) {
    String pattern = scene.chance().often(PATTERNS);
    List<String> bodies = scene.bodies(pattern.contains("{support}") ? 2 : 1);
    Optional<GeneratedDeadline> due =
        scene.chance().oneIn(2) ? Optional.of(new Dues(scene).any()) : Optional.empty();
    String text =
        scene.fill(
            pattern
                .replace("{lead}", bodies.getFirst())
                .replace("{support}", bodies.getLast())
                .replace("{due}", due.map(each -> tail(scene, each)).orElse("")));
    return new Assignment(text, pattern.contains("{lead}") ? bodies : List.of(), due);
  }

  private static String tail(Scene scene, GeneratedDeadline due) {
    return switch (due.kind()) {
      case "RECURRING" -> "; " + due.text() + " báo cáo kết quả về {self}";
      case "EVENT" -> "; thực hiện " + due.text();
      case "PERIOD" -> "; hoàn thành " + due.text();
      default ->
          (scene.chance().oneIn(3) ? ", báo cáo kết quả về {self} " : "; hoàn thành ") + due.text();
    };
  }
}
