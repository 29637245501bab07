// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands behind a number: {@code ngày 15/3/2021 của Ủy ban nhân dân tỉnh}.
 *
 * @param next the syllable behind the citation
 */
record CitationTail(Optional<LocalDate> issuedOn, Optional<Span> issuer, int next) {}
