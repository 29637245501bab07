// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list shows of a letter.
 *
 * @param path of its file, as it was given when it was added
 * @param number số, ký hiệu
 * @param type the name of its type: {@code Công văn}
 * @param issuer the name of the issuing body
 * @param parent the name of the body above it
 * @param subject trích yếu
 * @param signer the name of who signed
 */
public record LetterSummary(
    String path,
    Optional<String> number,
    Optional<String> type,
    Optional<String> issuer,
    Optional<String> parent,
    Optional<LocalDate> issuedOn,
    Optional<String> subject,
    Optional<String> signer) {}
