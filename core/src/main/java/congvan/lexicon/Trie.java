// SPDX-License-Identifier: Apache-2.0
package congvan.lexicon;

import java.util.Arrays;

/**
 * The steps of a trie in one hash table with open addressing: from a node, by a key, to a node.
 * Nodes are numbers from {@link #ROOT} on. Nothing is boxed, and a step that is not there mostly
 * costs one look. Safe to share between threads once it is filled.
 */
public final class Trie {
  /** The node before the first step. */
  public static final int ROOT = 0;

  /** No node: there is no such step. */
  public static final int NONE = -1;

  private long[] keys = new long[16];
  private int[] sources = new int[16];
  private int[] targets = new int[16];
  private int steps;

  /** Makes one without steps. */
  public Trie() {}

  /** How many nodes there are. */
  public int nodes() {
    return steps + 1;
  }

  /** Returns the node to which a key leads, or {@link #NONE}. */
  public int next(int node, long key) {
    return targets[slot(node, key)] - 1;
  }

  /** Returns the node to which a key leads; made now if there was none. */
  public int grow(int node, long key) {
    int slot = slot(node, key);
    if (targets[slot] == 0) {
      put(slot, node, key, ++steps);
      if (steps * 3 > keys.length) {
        widen();
      }
      return steps;
    }
    return targets[slot] - 1;
  }

  /** Targets are kept with one added: nought marks an empty slot. */
  private void put(int slot, int node, long key, int target) {
    sources[slot] = node;
    keys[slot] = key;
    targets[slot] = target + 1;
  }

  private int slot(int node, long key) {
    long mixed = (key + node * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    int mask = keys.length - 1;
    int slot = (int) (mixed >>> 40) & mask;
    while (targets[slot] != 0 && (keys[slot] != key || sources[slot] != node)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void widen() {
    long[] oldKeys = keys;
    int[] oldSources = sources;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    sources = Arrays.copyOf(oldSources, keys.length);
    targets = new int[keys.length];
    for (int i = 0; i < oldTargets.length; i++) {
      if (oldTargets[i] != 0) {
        put(slot(oldSources[i], oldKeys[i]), oldSources[i], oldKeys[i], oldTargets[i] - 1);
      }
    }
  }
}
