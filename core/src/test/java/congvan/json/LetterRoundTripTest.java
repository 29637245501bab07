// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class LetterRoundTripTest {
  private static final LetterJson JSON = LetterJson.standard();

  @Property(seed = "20261122", tries = 300)
  void anyLetterComesBackAsItWas(@ForAll long seed) {
    Letter letter = new RandomLetters(seed).letter();

    assertThat(LetterJson.read(JSON.withText().write(letter))).isEqualTo(letter);
    assertThat(LetterJson.read(JSON.withText().writePretty(letter))).isEqualTo(letter);
  }

  @Property(seed = "20261122", tries = 100)
  void withoutItsTextOnlyTheTextIsLost(@ForAll long seed) {
    Letter letter = new RandomLetters(seed).letter();
    Letter read = LetterJson.read(JSON.write(letter));

    assertThat(read.source()).isEqualTo(letter.source().withoutText());
    assertThat(JSON.write(read)).isEqualTo(JSON.write(letter));
  }

  @Test
  void deepTreesComeBackToo() {
    Task task = item(List.of());
    for (int depth = 0; depth < 100; depth++) {
      task = item(List.of(task));
    }
    Letter letter = new LetterBuilder(SampleLetters.source()).tasks(List.of(task)).build();

    assertThat(LetterJson.read(JSON.withText().write(letter))).isEqualTo(letter);
  }

  private static Task item(List<Task> below) {
    return new Task(
        "-", TaskKind.TASK, "", List.of(), List.of(), List.of(), false, below, List.of());
  }
}
