// SPDX-License-Identifier: Apache-2.0
package congvan.training.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Counts what letters and words were read as. Used by one thread. */
final class LetterTally {
  private static final int LONGEST = 3;

  private final Tally letters = new Tally();
  private final Tally seenLetters = new Tally();
  private final Tally words = new Tally();
  private final Tally seenWords = new Tally();

  void add(FoundPiece found) {
    List<Edit> edits = found.alignment().edits();
    List<Edit> word = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.truth().equals(" ")) {
        word(word);
        word.clear();
        blank(edit);
      } else {
        word.add(edit);
      }
    }
    word(word);
  }

  private void blank(Edit edit) {
    seenLetters.add(" ");
    if (edit.read().isEmpty()) {
      letters.add(" ", "");
    }
  }

  private void word(List<Edit> edits) {
    String truth = edits.stream().map(Edit::truth).collect(Collectors.joining());
    if (truth.isEmpty() || truth.indexOf(Handwritten.STROKES) >= 0) {
      return;
    }
    seenWords.add(truth);
    words.add(
        truth, edits.stream().map(Edit::read).collect(Collectors.joining()).replace('\n', ' '));
    for (int at = 0; at < truth.length(); at++) {
      seenLetters.add("");
      for (int size = 1; size <= LONGEST && at + size <= truth.length(); size++) {
        seenLetters.add(truth.substring(at, at + size));
      }
    }
    blocks(edits);
  }

  private void blocks(List<Edit> edits) {
    StringBuilder truth = new StringBuilder();
    StringBuilder read = new StringBuilder();
    for (Edit edit : edits) {
      if (edit.same()) {
        block(truth, read);
      } else {
        truth.append(edit.truth());
        read.append(edit.read().replace('\n', ' '));
      }
    }
    block(truth, read);
  }

  private void block(StringBuilder truth, StringBuilder read) {
    if (truth.length() + read.length() > 0
        && truth.length() <= LONGEST
        && read.length() <= LONGEST) {
      letters.add(truth.toString(), read.toString());
    }
    truth.setLength(0);
    read.setLength(0);
  }

  /** Letters: truth, read, count, seen. */
  List<List<String>> letterRows(int least) {
    return rows(letters, seenLetters, least);
  }

  /** Words that were seen often: truth, read, count, seen. */
  List<List<String>> wordRows(int least, int seen) {
    return rows(words, seenWords, least).stream()
        .filter(row -> !row.get(0).equals(row.get(1)) && Integer.parseInt(row.get(3)) >= seen)
        .filter(row -> row.getFirst().length() > 1)
        .toList();
  }

  private static List<List<String>> rows(Tally tally, Tally seen, int least) {
    return tally.rows(least).stream()
        .map(
            row -> {
              String truth = row.getKey().getFirst();
              String count = Integer.toString(row.getValue());
              return List.of(truth, row.getKey().get(1), count, Integer.toString(seen.of(truth)));
            })
        .toList();
  }
}
