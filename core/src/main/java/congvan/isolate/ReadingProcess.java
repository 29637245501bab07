// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

import congvan.ingest.DocumentReader;
import congvan.ingest.Progress;
import congvan.ingest.TextReader;
import congvan.ingest.UnreadableDocumentException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The other side: reads what comes on standard input, answers on standard output, and ends when its
 * input does, in the midst of a file if need be.
 */
final class ReadingProcess {
  /** What it says once it is there; another program would say something else. */
  static final int GREETING = 0xC0_9A_7A_21;

  private static final int BUFFER_BYTES = 1 << 16;

  private final Scratch scratch;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** How the reader is made from its settings. */
  interface Making {
    TextReader reader(Map<String, String> settings, Progress progress);
  }

  private ReadingProcess(Scratch scratch) {
    this.scratch = scratch;
    this.in = new DataInputStream(buffered(new FileInputStream(FileDescriptor.in)));
    this.out = new DataOutputStream(buffered(new FileOutputStream(FileDescriptor.out)));
  }

  /** Started by {@link ReadingCommand} only, with the folder that it may write to. */
  public static void main(String[] arguments) {
    run(arguments, (settings, progress) -> DocumentReader.withSettings(settings).with(progress));
  }

  /** Reads by the reader made so until the input ends. */
  static void run(String[] arguments, Making making) {
    ReadingProcess process = new ReadingProcess(Scratch.at(arguments[0]));
    silenceLibraries();
    try {
      process.serve(making);
    } catch (IOException e) {
      // Whoever asked is gone, and so is the sense of going on.
      process.end();
    }
  }

  /** Reads ahead while a file is being read, so that the end of the input is seen at once. */
  private void serve(Making making) throws IOException {
    TextReader reader = making.reader(Wire.readSettings(in), () -> say(new Answer.Underway()));
    out.writeInt(GREETING);
    out.flush();
    ExecutorService worker = Executors.newSingleThreadExecutor();
    while (true) {
      String name = Wire.readText(in);
      byte[] bytes = Wire.readBytes(in);
      worker.execute(() -> say(answer(reader, bytes, name)));
    }
  }

  private static Answer answer(TextReader reader, byte[] bytes, String name) {
    try {
      return new Answer.Read(reader.read(new ByteArrayInputStream(bytes), name));
    } catch (UnreadableDocumentException e) {
      return new Answer.Refused(e.reason());
    } catch (StackOverflowError e) {
      return new Answer.Refused("its parts are nested too deeply");
    } catch (IOException | RuntimeException | Error e) {
      return new Answer.Faulty(account(e));
    }
  }

  private synchronized void say(Answer answer) {
    try {
      answer.write(out);
    } catch (IOException e) {
      end();
    }
  }

  private static String account(Throwable fault) {
    StringWriter account = new StringWriter();
    fault.printStackTrace(new PrintWriter(account));
    return account.toString();
  }

  /** Without waiting for a file that may never end, nor for what it left behind. */
  private void end() {
    scratch.delete();
    Runtime.getRuntime().halt(0);
  }

  /** A line of theirs among the answers would be read as one. */
  private static void silenceLibraries() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
  }

  private static BufferedInputStream buffered(FileInputStream in) {
    return new BufferedInputStream(in, BUFFER_BYTES);
  }

  private static BufferedOutputStream buffered(FileOutputStream out) {
    return new BufferedOutputStream(out, BUFFER_BYTES);
  }
}
