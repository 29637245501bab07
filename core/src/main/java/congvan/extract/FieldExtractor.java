// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.layout.Layout;

/**
 * Reads one field, or a few that stand together, from a letter. Finds only: every reading goes into
 * {@link Readings}, best first; choosing is another's task. Implementations keep no state and are
 * safe to share between threads.
 */
public interface FieldExtractor {
  /** Adds every reading of this extractor's fields; never throws at what a letter says. */
  void find(Layout layout, Readings readings);
}
