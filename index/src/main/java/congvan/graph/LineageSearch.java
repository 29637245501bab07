// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import congvan.letter.Relation;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes from document to document, the near ones first, each once. So a tree shows a document where
 * it is nearest, and circles end.
 */
final class LineageSearch {
  private static final int DEEPEST = 12;
  private static final int MOST = 1_000;

  /** A step from one document to the next. */
  record Step(Relation relation, Directive directive, Certainty certainty) {}

  /** Where steps lead. */
  interface Steps {
    List<Step> from(Directive directive) throws IOException;
  }

  private static final class Node {
    private final int depth;
    private final Step step;
    private final boolean repeated;
    private final List<Node> below = new ArrayList<>();

    Node(int depth, Step step, boolean repeated) {
      this.depth = depth;
      this.step = step;
      this.repeated = repeated;
    }

    Branch branch() {
      return new Branch(depth, step.relation(), step.directive(), step.certainty(), repeated);
    }
  }

  private final Steps steps;
  private final Set<String> seen = new HashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private int count;
  private boolean cut;

  private LineageSearch(Steps steps) {
    this.steps = steps;
  }

  static Lineage from(Directive directive, Steps steps) throws IOException {
    return new LineageSearch(steps).lineage(directive);
  }

  private Lineage lineage(Directive directive) throws IOException {
    Node root = new Node(0, new Step(Relation.MENTIONS, directive, Certainty.FOUND), false);
    seen.add(directive.identity());
    open.add(root);
    while (!open.isEmpty() && count < MOST) {
      grow(open.remove());
    }
    cut |= !open.isEmpty();
    return new Lineage(inOrder(root), cut);
  }

  private void grow(Node node) throws IOException {
    for (Step step : steps.from(node.step.directive())) {
      if (node.depth == DEEPEST || count == MOST) {
        cut = true;
        return;
      }
      boolean repeated = !seen.add(step.directive().identity());
      Node next = new Node(node.depth + 1, step, repeated);
      node.below.add(next);
      count++;
      if (!repeated) {
        open.add(next);
      }
    }
  }

  private static List<Branch> inOrder(Node root) {
    List<Branch> branches = new ArrayList<>();
    Deque<Node> rest = new ArrayDeque<>();
    rest.addAll(root.below);
    while (!rest.isEmpty()) {
      Node node = rest.remove();
      branches.add(node.branch());
      node.below.reversed().forEach(rest::addFirst);
    }
    return branches;
  }
}
