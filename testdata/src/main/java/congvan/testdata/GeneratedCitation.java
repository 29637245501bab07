// SPDX-License-Identifier: Apache-2.0
package congvan.testdata;

import java.time.LocalDate;

/**
 * A letter that a generated letter cites.
 *
 * @param letter which letter of the same generator it is
 */
public record GeneratedCitation(String number, LocalDate issuedOn, String issuer, long letter) {}
