// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How long questions took in processor time of the thread, in microseconds, in rising order. */
record Times(double[] sorted) {
  private static final int TRIES = 5;

  /** Asks each question once to warm up, then some times, of which the median counts. */
  static Times of(List<Question> questions, Answer answer) throws IOException {
    for (Question question : questions) {
      answer.to(question);
    }
    double[] times = new double[questions.size()];
    for (int at = 0; at < times.length; at++) {
      times[at] = median(questions.get(at), answer);
    }
    Arrays.sort(times);
    return new Times(times);
  }

  private static double median(Question question, Answer answer) throws IOException {
    double[] tries = new double[TRIES];
    for (int at = 0; at < TRIES; at++) {
      long start = Effort.threadTime();
      answer.to(question);
      tries[at] = (Effort.threadTime() - start) / 1e3;
    }
    Arrays.sort(tries);
    return tries[TRIES / 2];
  }

  double p50() {
    return sorted[sorted.length / 2];
  }

  double p99() {
    return sorted[(int) (sorted.length * 0.99)];
  }

  /** What answers a question. */
  interface Answer {
    void to(Question question) throws IOException;
  }
}
