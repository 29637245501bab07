// SPDX-License-Identifier: Apache-2.0
package congvan.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of directives: what a letter carries out or rests on, and what that rests on in turn; or
 * the other way, what carries a letter out.
 *
 * @param branches each before what hangs on it
 * @param cut whether there may be more, left out for its number or its distance
 */
public record Lineage(List<Branch> branches, boolean cut) {
  public Lineage {
    branches = List.copyOf(branches);
  }

  /** The ends of the tree: upwards, the documents from which it all comes. */
  public List<Directive> ends() {
    List<Directive> ends = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      boolean leaf = i + 1 == branches.size() || branches.get(i + 1).depth() <= depth(i);
      if (leaf && !branches.get(i).repeated()) {
        ends.add(branches.get(i).directive());
      }
    }
    return ends;
  }

  private int depth(int index) {
    return branches.get(index).depth();
  }
}
