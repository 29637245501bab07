// SPDX-License-Identifier: Apache-2.0
package congvan.parse;

import congvan.extract.Field;
import congvan.extract.Found;
import congvan.extract.Readings;
import congvan.ingest.SourceDocument;
import congvan.layout.Layout;
import congvan.letter.Letter;
import congvan.letter.LetterKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads every value of a letter back to the reading that it was made from. For one letter. */
final class Explainer {
  private static final String DECIDED = "decided";

  private final Map<Field<?>, List<Found<?>>> left = new LinkedHashMap<>();
  private final Map<Field<?>, List<Found<?>>> untaken;
  private final Map<Field<?>, String> rules = new LinkedHashMap<>();

  private Explainer(Readings readings) {
    readings.all().forEach((field, found) -> left.put(field, new ArrayList<>(found)));
    untaken = readings.untaken();
  }

  static Explanation explain(SourceDocument document, Layout layout, Readings readings) {
    Letter letter = LetterAssembler.assemble(document, layout, readings);
    Explainer explainer = new Explainer(readings);
    if (letter.kind() == LetterKind.OFFICIAL_DOCUMENT) {
      explainer.addDecision(Field.STATUS, StatusDecision.decide(document, layout, readings));
      TypeDecision.decide(readings).ifPresent(type -> explainer.addDecision(Field.TYPE, type));
    }
    List<Evidence> values = LetterValues.of(letter).stream().map(explainer::evidence).toList();
    return new Explanation(letter, values, explainer.others());
  }

  /** A decision may take what no reading says. */
  private <T> void addDecision(Field<T> field, Found<T> decision) {
    List<Found<?>> found = left.computeIfAbsent(field, name -> new ArrayList<>());
    if (!found.contains(decision)) {
      found.add(0, decision);
    }
  }

  private Evidence evidence(LetterValue value) {
    Optional<Found<?>> source = take(value);
    source.ifPresent(found -> rules.put(value.field(), found.rule()));
    return new Evidence(
        value.name(), ValueText.of(value.value()), value.spans(), rule(value.field()));
  }

  /** An item below another has the rule that read the tree. */
  private String rule(Field<?> field) {
    return rules.getOrDefault(field, DECIDED);
  }

  private Optional<Found<?>> take(LetterValue value) {
    List<Found<?>> among = left.getOrDefault(value.field(), List.of());
    Optional<Found<?>> source = among.stream().filter(found -> isSource(found, value)).findFirst();
    source.ifPresent(among::remove);
    return source;
  }

  /** What was decided may say more than the reading did, but stands where it was read. */
  private static boolean isSource(Found<?> found, LetterValue value) {
    return found.value().equals(value.value())
        || (!found.spans().isEmpty() && found.spans().equals(value.spans()));
  }

  private List<Evidence> others() {
    List<Evidence> others = new ArrayList<>();
    left.remove(Field.TIME_CELLS);
    left.forEach((field, all) -> all.forEach(found -> others.add(other(field, found))));
    untaken.forEach((field, all) -> all.forEach(found -> others.add(other(field, found))));
    return others;
  }

  private static Evidence other(Field<?> field, Found<?> found) {
    return new Evidence(field.name(), ValueText.of(found.value()), found.spans(), found.rule());
  }
}
