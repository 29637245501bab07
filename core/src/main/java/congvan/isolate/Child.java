// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.ingest.Limit;
import congvan.ingest.ReaderLimits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A reading process as seen from this side. Used by one thread at a time. */
final class Child {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int OUT_OF_MEMORY = 3;
  private static final int SECONDS_TO_DIE = 10;

  private final Process process;
  private final Scratch scratch;
  private final ReaderLimits limits;
  private final DataOutputStream to;
  private final DataInputStream from;
  private State state = State.STARTING;

  /** Where it stands in its life; {@code STOPPED} by us, {@code BROKEN} by itself. */
  enum State {
    STARTING,
    READY,
    USED,
    STOPPED,
    BROKEN
  }

  private Child(Process process, Scratch scratch, ReaderLimits limits) {
    this.process = process;
    this.scratch = scratch;
    this.limits = limits;
    this.to =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER_BYTES));
    this.from =
        new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER_BYTES));
  }

  /** Starts one, which takes its settings while it comes up. */
  static Child start(ReadingCommand command, ReaderLimits limits, Map<String, String> settings)
      throws IOException {
    Scratch scratch = Scratch.make();
    try {
      Child child = new Child(command.start(limits, scratch), scratch, limits);
      child.send(settings);
      return child;
    } catch (IOException e) {
      scratch.delete();
      throw e;
    }
  }

  State state() {
    return state;
  }

  boolean isAlive() {
    return state.compareTo(State.STOPPED) < 0;
  }

  /**
   * Asks for a file and waits for the answer, but no longer than the limit; each page recognised
   * gives that time again.
   *
   * @throws IOException when no process came up that could be asked
   */
  Answer ask(byte[] bytes, String name, ScheduledExecutorService clock) throws IOException {
    Duration time = Duration.ofSeconds(limits.of(Limit.SECONDS));
    try (Alarm alarm = new Alarm(clock, time, this::kill)) {
      greet();
      try {
        state = State.USED;
        return answer(bytes, name, alarm);
      } catch (IOException e) {
        return new Answer.Refused(alarm.hasRung() ? late() : broken());
      }
    }
  }

  /** Lets it end by itself, which takes no time. */
  void close() {
    state = State.STOPPED;
    try {
      to.close();
    } catch (IOException e) {
      kill();
    }
  }

  private void send(Map<String, String> settings) throws IOException {
    Wire.write(settings, to);
    to.flush();
  }

  private void greet() throws IOException {
    if (state != State.STARTING) {
      return;
    }
    try {
      if (from.readInt() == ReadingProcess.GREETING) {
        state = State.READY;
        return;
      }
    } catch (IOException e) {
      throw notStarted(e);
    }
    throw notStarted(new IOException("another program answered"));
  }

  private Answer answer(byte[] bytes, String name, Alarm alarm) throws IOException {
    Wire.write(name, to);
    Wire.write(bytes, to);
    to.flush();
    Answer answer = Answer.read(from);
    while (answer instanceof Answer.Underway) {
      alarm.windUp();
      answer = Answer.read(from);
    }
    return answer;
  }

  private IOException notStarted(IOException cause) {
    String complaint =
        ReadingCommand.complaint(scratch).map(words -> " (" + words + ")").orElse("");
    bury(State.BROKEN);
    return new IOException("the process that reads files did not start" + complaint, cause);
  }

  private String late() {
    bury(State.STOPPED);
    return limits.refusal(Limit.SECONDS);
  }

  private String broken() {
    int status = bury(State.BROKEN);
    return status == OUT_OF_MEMORY
        ? limits.refusal(Limit.MEMORY)
        : "the process that read it broke down (status " + status + ")";
  }

  /** Sees that nothing is left of it; returns its exit status. */
  private int bury(State end) {
    state = end;
    try {
      if (!process.waitFor(end == State.BROKEN ? 1 : 0, TimeUnit.SECONDS)) {
        kill();
        process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    scratch.delete();
    return process.isAlive() ? -1 : process.exitValue();
  }

  /** With the programs that it started. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
