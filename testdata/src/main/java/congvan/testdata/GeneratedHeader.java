// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the head of a generated letter says.
 *
 * @param issuer in ordinary capitals
 * @param type the name of its kind, {@code Công văn} though no line says so
 * @param subject without {@code V/v} and {@code Về việc}
 */
public record GeneratedHeader(
    String number,
    String issuer,
    Optional<String> parent,
    String place,
    LocalDate issuedOn,
    String type,
    String subject) {}
