// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** Hears of slow work that goes well, so that nobody takes it for stuck. */
@FunctionalInterface
public interface Progress {
  /** For whoever does not want to know. */
  Progress UNHEARD = () -> {};

  /** An image was recognised, which takes seconds. Called from any thread. */
  void pageRecognised();
}
