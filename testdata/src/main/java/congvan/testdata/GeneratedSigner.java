// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.Optional;

/** Who signed a generated letter; the lines of the authority joined by {@code " / "}. */
public record GeneratedSigner(String name, String position, Optional<String> authority) {}
