// SPDX-License-Identifier: Apache-2.0
package congvan.json;

import static org.assertj.core.api.Assertions.assertThat;

import congvan.letter.Relation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainJsonTest {
  @Test
  void writesEachKindOfValue() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("text", "số \"1\"\n");
    members.put("whole", 3);
    members.put("long", 1L << 40);
    members.put("share", 0.25);
    members.put("flag", true);
    members.put("choice", Relation.IMPLEMENTS);
    members.put("day", LocalDate.of(2021, 3, 15));
    members.put("there", Optional.of(Map.of("a", List.of("b", 1))));

    assertThat(PlainJson.write(members))
        .isEqualTo(
            "{\"text\":\"số \\\"1\\\"\\n\",\"whole\":3,\"long\":1099511627776,\"share\":0.25,"
                + "\"flag\":true,\"choice\":\"IMPLEMENTS\",\"day\":\"2021-03-15\","
                + "\"there\":{\"a\":[\"b\",1]}}");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("absent", Optional.empty());
    members.put("none", List.of());
    members.put("noText", Optional.of(List.of()));

    assertThat(PlainJson.write(members)).isEqualTo("{}");
  }

  @Test
  void halfACharacterDoesNotSpoilTheRest() {
    assertThat(PlainJson.write(Map.of("a", "x\uD800"))).isEqualTo("{\"a\":\"x\uFFFD\"}");
  }
}
