// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeEdgesTest {
  @Test
  void rowsHangTogether() {
    assertThat(TreeEdges.of(List.of(1, 2, 3, 2, 1, 2)))
        .containsExactly(
            "├─ ", //
            "│  ├─ ",
            "│  │  └─ ",
            "│  └─ ",
            "└─ ",
            "   └─ ");
  }

  @Test
  void noRowsAreNoTree() {
    assertThat(TreeEdges.of(List.of())).isEmpty();
  }
}
