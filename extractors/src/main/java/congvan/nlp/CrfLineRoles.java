// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.layout.LinePiece;
import congvan.layout.LineRoles;
import congvan.layout.RoleGuess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the roles of lines by a conditional random field, which CoreNLP's {@code CRFClassifier} has
 * learnt from invented letters, damaged as scans are. {@code MODEL.md} says how, and how well it
 * does. CoreNLP is needed to learn alone: its own way to ask a model takes some fifty times as long
 * as there is. Safe to share between threads.
 *
 * <pre>{@code
 * LetterParser parser = LetterParser.standard().with(CrfLineRoles.standard());
 * }</pre>
 */
public final class CrfLineRoles implements LineRoles {
  private static final String RESOURCE = "line-roles.model";

  private static final CrfLineRoles STANDARD = new CrfLineRoles(() -> Standard.MODEL.get());

  private final Supplier<RoleModel> model;

  private CrfLineRoles(Supplier<RoleModel> model) {
    this.model = model;
  }

  /** Tells roles by a model. */
  public static CrfLineRoles of(RoleModel model) {
    return new CrfLineRoles(() -> model);
  }

  /**
   * The model that comes with the library. It is read with the first letter that needs it, and
   * kept; that letter meets an {@link UncheckedIOException} if it is missing or broken.
   */
  public static CrfLineRoles standard() {
    return STANDARD;
  }

  static RoleModel read(String resource) {
    try (InputStream in = CrfLineRoles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no such resource");
      }
      return RoleModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of line roles " + resource, e);
    }
  }

  @Override
  public String name() {
    return "line roles";
  }

  @Override
  public List<RoleGuess> guess(List<LinePiece> pieces) {
    int closing = 0;
    while (closing < pieces.size() && !pieces.get(closing).closing()) {
      closing++;
    }
    List<RoleGuess> guesses = new ArrayList<>();
    RoleModel known = model.get();
    guesses.addAll(known.header().guess(pieces.subList(0, closing)));
    guesses.addAll(known.closing().guess(pieces.subList(closing, pieces.size())));
    return List.copyOf(guesses);
  }

  private static Supplier<RoleModel> standardOrFailure() {
    try {
      RoleModel model = read(RESOURCE);
      return () -> model;
    } catch (UncheckedIOException e) {
      return () -> {
        throw new UncheckedIOException(e.getMessage(), e.getCause());
      };
    }
  }

  /** Read when it is first used; what went wrong is told to whoever asks. */
  private static final class Standard {
    private static final Supplier<RoleModel> MODEL = standardOrFailure();
  }
}
