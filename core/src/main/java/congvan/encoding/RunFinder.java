// SPDX-License-Identifier: Apache-2.0
package congvan.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Says of every chunk of a text which encoding it is in, so that the chunks are as likely as can be
 * and the encoding changes seldom, rather at the end of a line or cell than within (the algorithm
 * of Viterbi, some thousand chunks at a time). Used once, by one thread.
 */
final class RunFinder {
  private static final int CHANGE_AT_BREAK = 5;
  private static final int CHANGE_IN_LINE = 9;
  private static final int BLOCK = 4096;
  private static final int LONGEST_CHUNK = 60;

  private final String text;
  private final Evidence evidence;
  private final ChunkCosts costs = new ChunkCosts();
  private final List<Found> found = new ArrayList<>();
  private final Block block = new Block(BLOCK, ChunkCosts.ORDER.size());

  /** A run and how much better it is in its encoding than in Unicode. */
  private record Found(CodeRun run, int advantage) {
    Found joined(Found next) {
      CodeRun both = new CodeRun(run.start(), next.run.end(), run.encoding());
      return new Found(both, advantage + next.advantage);
    }
  }

  private RunFinder(String text, Evidence evidence) {
    this.text = text;
    this.evidence = evidence;
  }

  /** The runs in old encodings, in their order. */
  static List<CodeRun> find(String text, Evidence evidence) {
    return new RunFinder(text, evidence).find();
  }

  private List<CodeRun> find() {
    block.begin(evidence.entry());
    int at = chunkStart(0);
    int lastEnd = 0;
    while (at < text.length()) {
      int end = chunkEnd(at);
      block.add(at, end, change(lastEnd, at), costs.of(text, at, end));
      if (block.isFull()) {
        settle();
      }
      lastEnd = end;
      at = chunkStart(end);
    }
    settle();
    return found.stream()
        .filter(one -> one.advantage >= evidence.least(one.run.encoding()))
        .map(Found::run)
        .toList();
  }

  private void settle() {
    int[] path = block.settle();
    boolean goesOn = false;
    for (int i = 0; i < path.length; i++) {
      if (path[i] != 0) {
        Encoding encoding = ChunkCosts.ORDER.get(path[i]);
        CodeRun run = new CodeRun(block.start(i), block.end(i), encoding);
        add(new Found(run, block.advantage(i, path[i])), i == 0 || goesOn);
      }
      goesOn = path[i] != 0;
    }
    block.clear();
  }

  private void add(Found next, boolean goesOn) {
    int last = found.size() - 1;
    if (goesOn && last >= 0 && found.get(last).run.encoding() == next.run.encoding()) {
      found.set(last, found.get(last).joined(next));
    } else {
      found.add(next);
    }
  }

  private int change(int gapStart, int gapEnd) {
    boolean wide = gapEnd - gapStart > 1;
    return wide || (gapStart < gapEnd && text.charAt(gapStart) != ' ')
        ? CHANGE_AT_BREAK
        : CHANGE_IN_LINE;
  }

  private int chunkStart(int from) {
    int at = from;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int chunkEnd(int start) {
    int end = start;
    int most = Math.min(text.length(), start + LONGEST_CHUNK);
    while (end < most && !isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '|' || (c >= '\t' && c <= '\r');
  }
}
