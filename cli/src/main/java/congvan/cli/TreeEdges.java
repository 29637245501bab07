// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that make a tree of rows: {@code ├─}, {@code └─}. */
final class TreeEdges {
  private TreeEdges() {}

  /** What stands before each row, given the depths of all, from 1, each before what hangs on it. */
  static List<String> of(List<Integer> depths) {
    List<String> edges = new ArrayList<>();
    Set<Integer> goesOn = new HashSet<>();
    for (int i = depths.size() - 1; i >= 0; i--) {
      int depth = depths.get(i);
      goesOn.removeIf(deeper -> deeper > depth);
      edges.add(edge(depth, goesOn));
      goesOn.add(depth);
    }
    Collections.reverse(edges);
    return edges;
  }

  /** Seen from below: what goes on further down. */
  private static String edge(int depth, Set<Integer> goesOn) {
    StringBuilder edge = new StringBuilder();
    for (int level = 1; level < depth; level++) {
      edge.append(goesOn.contains(level) ? "│  " : "   ");
    }
    return edge.append(goesOn.contains(depth) ? "├─ " : "└─ ").toString();
  }
}
