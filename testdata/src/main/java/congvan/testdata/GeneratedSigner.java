// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.util.Optional;

/**
 * Who signed a generated letter.
 *
 * @param name none where nothing but the signature itself stands
 * @param authority its lines joined by {@code " / "}
 */
public record GeneratedSigner(Optional<String> name, String position, Optional<String> authority) {}
