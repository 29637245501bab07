// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The model of line roles: one set of weights for headers, one for closings. As a file it is not
 * compressed, as the jar does that and zip streams differ between machines.
 */
public record RoleModel(RoleWeights header, RoleWeights closing) {
  private static final String FORMAT = "congvan line roles 1";

  /** Writes the model and leaves the stream open. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    out.writeUTF(FORMAT);
    header.write(out);
    closing.write(out);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream holds something else, or only part of one
   */
  public static RoleModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    try {
      if (!in.readUTF().equals(FORMAT)) {
        throw new IOException("not a model of line roles");
      }
      return new RoleModel(RoleWeights.read(in), RoleWeights.read(in));
    } catch (IllegalArgumentException e) {
      throw new IOException("a model of line roles that this version cannot read", e);
    }
  }
}
