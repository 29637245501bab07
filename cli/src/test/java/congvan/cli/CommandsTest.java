// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.json.LetterJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "explain",
        "text",
        "deadlines",
        "dates",
        "index",
        "search",
        "related",
        "stats",
        "export",
        "schema",
        "completion"
      })
  void everyCommandHelpsWithAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Usage: congvan " + command)
        .contains("congvan " + command + " ");
    assertThat(run.out()).containsPattern("Examples?:");
  }

  @Test
  void helpNamesTheCommandsAndVersionTheProgram() {
    assertThat(Run.of("--help").out())
        .contains(
            "extract", "index", "search", "related", "stats", "export", "deadlines", "schema");
    assertThat(Run.of("--version").out()).startsWith("congvan ");
  }

  @Test
  void theSchemaIsTheOneOfTheLibrary() {
    assertThat(Run.of("schema").out()).isEqualToIgnoringNewLines(LetterJson.schema());
  }

  @Test
  void completionKnowsCommandsAndTheirOptions() {
    assertThat(Run.of("completion").out())
        .startsWith("#!/usr/bin/env bash")
        .contains(
            "extract explain deadlines dates text index search related stats export ",
            " schema completion",
            "--errors-as-json");
  }
}
