// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import congvan.nlp.RoleModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** {@code model FILE}: trains the model that the library carries, and writes it. */
final class ModelCommand {
  private ModelCommand() {}

  static void run(PrintStream out, List<String> arguments) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("model takes one file to write to: " + arguments);
    }
    RoleModel model = ModelTrainer.train(ModelTrainer.letters().all(ModelTrainer.LETTERS));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Files.write(Path.of(arguments.getFirst()), bytes.toByteArray());
    out.printf("%s: %d bytes%n", arguments.getFirst(), bytes.size());
    out.printf("sha256 %s%n", sha256(bytes.toByteArray()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
