// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.LineFeatures;
import congvan.nlp.RoleClass;
import congvan.nlp.Step;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one header or closing as a trainer sees them: each its features and its class. */
record Sequence(List<long[]> features, List<Step> steps, List<RoleClass> classes) {
  Sequence {
    features = List.copyOf(features);
    steps = List.copyOf(steps);
    classes = List.copyOf(classes);
  }

  static Sequence of(List<RoledPiece> pieces) {
    return new Sequence(
        LineFeatures.of(pieces.stream().map(RoledPiece::piece).toList()),
        pieces.stream().map(each -> Step.to(each.piece())).toList(),
        pieces.stream().map(each -> new RoleClass(each.roles())).toList());
  }

  int length() {
    return classes.size();
  }

  Sequence withClasses(List<RoleClass> others) {
    return new Sequence(features, steps, others);
  }

  /** The header and the closing of a letter. */
  static List<Sequence> bothOf(List<RoledPiece> pieces) {
    List<RoledPiece> header = new ArrayList<>();
    List<RoledPiece> closing = new ArrayList<>();
    pieces.forEach(each -> (each.piece().closing() ? closing : header).add(each));
    return List.of(of(header), of(closing));
  }
}
